import { describe, expect, it } from 'vitest'
import { lookedOver } from './reading/units.ts'
import { eachSentence } from './sentences.ts'

const sentencesOfLine = (line: string): { start: number; end: number; quoted: boolean }[] => {
  const found: { start: number; end: number; quoted: boolean }[] = []
  eachSentence(line, lookedOver(line), (start, end, quoted) => found.push({ start, end, quoted }))
  return found
}

const split = (line: string): string[] => sentencesOfLine(line).map(({ start, end }) => line.slice(start, end))

describe('eachSentence', () => {
  it.each([
    ['full stops', 'He fell. She ran! Why? ', ['He fell.', 'She ran!', 'Why?']],
    ['titles and initials', 'Dr. Lee met J. Farrant. He left.', ['Dr. Lee met J. Farrant.', 'He left.']],
    ['times and dates', 'At 3.05pm on 12.3.25 he left. Fine.', ['At 3.05pm on 12.3.25 he left.', 'Fine.']],
    [
      'a question inside a quotation',
      'She said “Do you? I do not.” and left.',
      ['She said “Do you? I do not.” and left.'],
    ],
    ['a quotation that ends the sentence', 'She said, “I fell.” He left.', ['She said, “I fell.”', 'He left.']],
    ['list numbers', '1. He will ring.', ['1. He will ring.']],
    ['no as an answer', 'He said no. Then he left.', ['He said no.', 'Then he left.']],
    ['small letters after a full stop', 'told mum. she left', ['told mum.', 'she left']],
    ['a question mark before a guess', 'Seems low, ?PND. Then home.', ['Seems low, ?PND.', 'Then home.']],
    ['nothing', '   ', []],
  ])('%s', (_kind, line, expected) => expect(split(line)).toEqual(expected))

  it('cuts what never ends', () => {
    const sentences = sentencesOfLine('word '.repeat(2000))
    expect(sentences.length).toBeGreaterThan(3)
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThan(2100)
  })

  it.each([
    ['no space at all', 'a'.repeat(10_000)],
    ['a quotation that is never closed', `“${'word '.repeat(2000)}`],
    ['quotations without a space', '"a"'.repeat(4000)],
    ['characters of two halves', '😀'.repeat(5000)],
  ])('cuts %s', (_kind, line) => {
    const sentences = sentencesOfLine(line)
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThan(2300)
    expect(sentences.every(({ start }) => !/^[\udc00-\udfff]/.test(line.slice(start)))).toBe(true)
  })

  it('knows what it cuts out of a quotation for quoted', () => {
    const line = `She said, “${'word '.repeat(1000)}” and left.`
    expect(sentencesOfLine(line).map(({ quoted }) => quoted)).toEqual([false, true, true, true, false])
  })
})
