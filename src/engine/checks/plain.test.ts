import { describe, expect, it } from 'vitest'
import { builtInPacks } from '../../cli/load-rules.ts'
import { createChecker } from '../checker.ts'

const [rule] = builtInPacks().flatMap((pack) => pack.rules.filter(({ check }) => check === 'plain'))
const asked = (text: string, options: Record<string, number>) =>
  rule === undefined ? [] : createChecker({ rules: [{ ...rule, options }] }).check(text, {})
const quotes = (text: string): string[] => asked(text, { mostWords: 12 }).map(({ quote }) => quote)

describe('plain', () => {
  it('marks where a long sentence could end', () =>
    expect(quotes('I went to the house at noon and nobody came to the door at all.')).toEqual(['and']))
  it('leaves a short one alone', () => expect(quotes('I went to the house and nobody came.')).toEqual([]))
  it('marks the middle where nothing joins', () =>
    expect(quotes('One two three four five six seven eight nine ten eleven twelve thirteen.')).toHaveLength(1))
  it('counts no quoted words', () =>
    expect(quotes('He said, “I went to the house at noon and nobody came to the door at all.”')).toEqual([]))
  it('leaves a list alone', () =>
    expect(quotes('Present: Ann Bell, Bo Lin, Cy Dow, Di Fox, Ed Gill, Flo Hart, Gus Iles.')).toEqual([]))
})

describe('plain, by reading age', () => {
  const simple = 'Sam came in with his nan and sat on the mat. '.repeat(12)
  const harder = 'The assessment of the family was later completed and shared with everybody who attended. '.repeat(9)
  const hard = 'Professional consultations identified considerable communication difficulties. '.repeat(20)
  const asksAt = (text: string, readingAge: number): number => asked(text, { readingAge }).length

  it('asks of the whole note', () => expect(asked(hard, { readingAge: 16 })[0]).toMatchObject({ span: null }))
  it('asks once, and only above the age that is set', () =>
    expect([asksAt(harder, 12), asksAt(harder, 20), asksAt(simple, 12), asksAt(hard, 25)]).toEqual([1, 0, 0, 1]))
  it('says nothing of a short note', () => expect(asksAt(hard.slice(0, 300), 12)).toBe(0))
  it('leaves out what somebody said', () => expect(asksAt(`${simple} He said, “${hard}”`, 12)).toBe(0))
  it('has nothing to count in a note without letters', () => expect(asksAt('– … 🙂\n'.repeat(200), 7)).toBe(0))
})
