import { describe, expect, it } from 'vitest'
import { builtInPacks } from '../../cli/load-rules.ts'
import { createChecker } from '../checker.ts'

const [rule] = builtInPacks().flatMap((pack) => pack.rules.filter(({ check }) => check === 'plain'))
const quotes = (text: string): string[] =>
  rule === undefined
    ? []
    : createChecker({ rules: [{ ...rule, options: { mostWords: 12 } }] })
        .check(text, {})
        .map(({ quote }) => quote)

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
