import { expect, it } from 'vitest'
import { furtherNotes, labelledNotes } from '../../../tests/corpus/notes.ts'
import { builtInPacks } from '../../cli/load-rules.ts'
import { checks } from '../checks/index.ts'
import { held, meets, needsOf, signalsOf } from './signals.ts'
import { guarded } from './tells.ts'

const examples = builtInPacks().flatMap(({ rules }) =>
  rules.flatMap(({ answered, examples }) => [
    answered,
    ...[...examples.asks, ...examples.quiet].map((one) =>
      (typeof one === 'string' ? one : one.text).replaceAll(/[{}]/gu, ''),
    ),
  ]),
)
const sentences = [...labelledNotes(), ...furtherNotes()]
  .flatMap(({ text }) => [text, ...text.split(/\n|(?<=[.!?;:,])\s/u)])

  .concat(examples, 'I will ask Gemma.')

it('what is looked for first stands wherever its pattern matches', () => {
  expect(checks.length * guarded.length).toBeGreaterThan(0)
  for (const { pattern, needs } of guarded) {
    const matching = sentences.filter((text) => text.search(pattern) >= 0)
    expect(matching.length, `no sentence tries ${pattern.source}`).toBeGreaterThan(0)
    expect(matching.filter((text) => text.search(needs) < 0)).toEqual([])
  }
})

/** A sticky pattern is tried where a word begins, and nowhere else. */
const anywhere = ({ source, flags, sticky }: RegExp): RegExp =>
  sticky ? new RegExp(`(?<![a-z\\d])(?:${source})`, flags.replace('y', '')) : new RegExp(source, flags)

it('the words that a pattern is told to need stand wherever it matches', () => {
  const told = sentences.map((text) => ({ text, signals: signalsOf(text) }))
  expect(held.length).toBeGreaterThan(10)
  for (const pattern of [...held]) {
    const needs = needsOf(pattern)
    const matches = anywhere(pattern)
    const matching = told.filter(({ text }) => text.search(matches) >= 0)
    expect(matching.filter(({ signals }) => !meets(signals, needs)).map(({ text }) => text)).toEqual([])
  }
})
