import { describe, expect, it } from 'vitest'
import { type CountFile, readCountFile, writeCountFile } from '../../../model/count-file.ts'
import type { ReplyCount } from '../../../model/reply.ts'
import { insights } from './insights.ts'
import { ruleInsights } from './rule-insights.ts'

const count = (reply: ReplyCount['reply'], times: number, more: Partial<ReplyCount> = {}): ReplyCount => ({
  day: '2026-03-04',
  rule: 'label-care',
  reply,
  reason: null,
  count: times,
  ...more,
})
const fileOf = (group: string | undefined, times: number): CountFile => ({
  kind: 'recordwell counts',
  format: 2,
  ...(group === undefined ? {} : { group }),
  counts: [count('changed', times)],
})
const team = (group: string | undefined, people: number): CountFile[] =>
  Array.from({ length: people }, (_, index) => fileOf(group, index + 1))
const groupsOf = (files: readonly CountFile[]) => insights(files).groups.map(({ group, people }) => [group, people])

describe('what counts tell of a rule', () => {
  it('is how often it was asked, what came of it, for which reasons, and when', () => {
    const counts = [
      count('asked', 4, { day: '2026-03-01' }),
      count('kept', 2, { reason: 'Not known', day: '2026-03-01' }),
      count('kept', 3, { reason: 'Explained elsewhere', day: '2026-03-02' }),
      count('asked', 12, { day: '2026-03-08' }),
      count('changed', 4, { day: '2026-03-08' }),
    ]
    const none = { changed: 0, kept: 0, left: 0, 'set-aside': 0, wrong: 0 }
    expect(ruleInsights([counts])).toEqual([
      {
        rule: 'label-care',
        total: { ...none, asked: 19, kept: 5, changed: 4, left: 10 },
        reasons: [
          { reason: 'Explained elsewhere', count: 3 },
          { reason: 'Not known', count: 2 },
        ],
        weeks: [
          { ...none, week: '2026-02-23', asked: 4, kept: 2, left: 2 },
          { ...none, week: '2026-03-02', asked: 15, kept: 3, changed: 4, left: 8 },
        ],
        standing: null,
      },
    ])
  })

  it('is whether it is noisy, left alone or earns its place, of all times it was asked, where that was often enough', () => {
    const standing = (changed: number, aside: number, asked: number) =>
      ruleInsights([[count('changed', changed), count('set-aside', aside), count('asked', asked)]])[0]?.standing
    expect([standing(15, 5, 24), standing(5, 15, 24), standing(5, 5, 24)]).toEqual(['earning', 'noisy', 'unanswered'])
    expect([standing(10, 4, 28), standing(10, 10, 20), standing(1, 10, 12)]).toEqual([null, null, null])
  })

  it('comes with the rule that was asked most before the others, and the reason picked most, else by name', () => {
    const asked = (rule: string, times: number) => count('asked', times, { rule })
    const kept = (reason: string, times: number) => count('kept', times, { rule: 'c', reason })
    const told = ruleInsights([[asked('b', 1), asked('c', 3), asked('a', 1), kept('Y', 1), kept('Z', 2), kept('X', 1)]])
    expect(told.map(({ rule }) => rule)).toEqual(['c', 'a', 'b'])
    expect(told[0]?.reasons.map(({ reason }) => reason)).toEqual(['Z', 'X', 'Y'])
  })

  it('is, where one browser counted answers alone, that it was asked as often there, and no more', () => {
    const older = [count('changed', 10)]
    const newer = [count('asked', 8), count('changed', 2)]
    expect(ruleInsights([older, newer])[0]?.total).toMatchObject({ asked: 18, changed: 12, left: 6 })
  })
})

describe('groups', () => {
  it('below five people are not shown apart, alone or together', () => {
    expect(insights(team('A', 4))).toEqual({ all: null, groups: [] })
    expect(groupsOf([...team('A', 6), ...team('B', 7), ...team('C', 3), ...team('D', 2)])).toEqual([
      ['B', 7],
      ['A', 6],
      [null, 5],
    ])
  })

  it('of five people are shown, each apart', () =>
    expect(groupsOf([...team('A', 5), ...team('B', 5)])).toEqual([
      ['A', 5],
      ['B', 5],
    ]))

  it('cannot be worked out from the others', () => {
    expect(groupsOf([...team('A', 6), ...team('B', 7), ...team('C', 2)])).toEqual([
      ['B', 7],
      [null, 8],
    ])
    expect(groupsOf([...team('A', 6), ...team('C', 2)])).toEqual([])
    expect(insights([...team('A', 6), ...team('C', 2)]).all?.people).toBe(8)
  })

  it('count a file that is there twice once', () => {
    const files = team(undefined, 5)
    expect(insights([...files, ...files]).all).toMatchObject({ people: 5, rules: [{ total: { asked: 15 } }] })
  })
})

describe('a file of counts', () => {
  it('is read as it was written', () => {
    const counts = [count('kept', 2, { reason: 'Not known' })]
    expect(readCountFile(writeCountFile(counts, 'Year 6'))).toMatchObject({
      ok: true,
      file: { group: 'Year 6', counts },
    })
  })

  it('of the first format, which knew answers alone, is read too, by its own rules', () => {
    const older = (of: ReplyCount) => writeCountFile([of]).replace('"format": 2', '"format": 1')
    expect(readCountFile(older(count('kept', 2)))).toMatchObject({
      ok: true,
      file: { format: 2, counts: [{ count: 2 }] },
    })
    expect(readCountFile(older(count('asked', 2))).ok).toBe(false)
  })

  it.each([
    ['{', 1, 'Expected a name in quotation marks.'],
    ['{\n"kind": "recordwell counts",\n"format": 3 }', 3, 'A newer version of Recordwell saved these counts'],
    ['{\n"format": 3 }', 1, 'Expected “kind”, which is missing.'],
    [writeCountFile([count('kept', 2)]).replace('"kept"', '"praised"'), 8, /At counts, reply: expected "changed"/u],
    [
      writeCountFile([count('kept', 2)]).replace('2026-03-04', '2026-13-45'),
      6,
      /At counts, day: expected a day such as/u,
    ],
    [writeCountFile([count('kept', 2)]).replace('"count"', '"note": "Dad", "count"'), 10, /nothing called “note”/u],
  ])('is refused with its line', (text, line, says) => {
    const read = readCountFile(text)
    expect(read.ok ? null : read.refusal.line).toBe(line)
    expect(read.ok ? '' : read.refusal.says).toMatch(says)
  })
})
