import { describe, expect, test } from 'vitest'
import { promptAbout } from '../../tests/gallery/prompt-about.ts'
import type { Level } from '../model/level.ts'
import { markedWords } from '../ui/marked-words.ts'
import { chooseMarks, nearby } from './choose-marks.ts'

const words = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel']
const text = words.join(' ')
const about = (quote: string, check: string, level: Level = 'ask', shift = 0) => {
  const prompt = promptAbout(text, quote, { check, rule: check, question: '', level })
  const { start, end } = prompt.span ?? { start: 0, end: 0 }
  return { ...prompt, span: { start: start + shift, end: end + shift } }
}
const jargon = markedWords(words.map((word) => about(word, 'jargon')))
const quotes = (chosen: ReturnType<typeof chooseMarks>) => chosen.map(({ prompts }) => prompts[0]?.quote)

describe('what is marked', () => {
  test.each([
    ['gentle', 'typing', 0],
    ['gentle', 'left', 0],
    ['standard', 'typing', 3],
    ['standard', 'composing', 3],
    ['standard', 'paused', 5],
    ['thorough', 'typing', 6],
    ['thorough', 'left', 8],
  ] as const)('%s, %s: %d of eight that ask', (gentleness, pace, count) => {
    expect(chooseMarks(jargon, { gentleness, pace, marked: [] })).toHaveLength(count)
  })

  test.each([
    ['gentle', 2],
    ['standard', 5],
    ['thorough', 8],
  ] as const)('%s, while typing: %d of eight that insist', (gentleness, count) => {
    const insisting = markedWords(words.map((word) => about(word, 'injury', 'insist')))
    expect(chooseMarks(insisting, { gentleness, pace: 'typing', marked: [] })).toHaveLength(count)
  })

  test('is the most important, in the order of the text', () => {
    const all = markedWords([
      about('alpha', 'jargon'),
      about('bravo', 'detail'),
      about('charlie', 'verbatim'),
      about('delta', 'plain'),
      about('echo', 'rationale', 'insist'),
    ])
    const chosen = chooseMarks(all, { gentleness: 'standard', pace: 'typing', marked: [] })
    expect(quotes(chosen)).toEqual(['bravo', 'charlie', 'echo'])
  })

  test('stays marked when something more important comes, which has room of its own', () => {
    const all = markedWords([
      ...words.slice(0, 7).map((word) => about(word, 'plain')),
      about('hotel', 'injury', 'insist'),
    ])
    const marked = all.slice(0, 3).map(({ span }) => span)
    const typing = chooseMarks(all, { gentleness: 'standard', pace: 'typing', marked })
    expect(quotes(typing)).toEqual(['alpha', 'bravo', 'charlie', 'hotel'])
    const paused = chooseMarks(all, { gentleness: 'standard', pace: 'paused', marked })
    expect(quotes(paused)).toEqual(['alpha', 'bravo', 'charlie', 'delta', 'hotel'])
  })

  test('is measured by the stretch of text, not by the note', () => {
    const far = words.map((word) => about(word, 'jargon', 'ask', nearby + text.length))
    const chosen = chooseMarks([...jargon, ...markedWords(far)], { gentleness: 'standard', pace: 'typing', marked: [] })
    expect(chosen).toHaveLength(6)
  })
})
