import { describe, expect, it } from 'vitest'
import { builtInPacks } from '../../src/cli/load-rules.ts'
import { failedExamples } from '../../src/engine/rule-examples.ts'
import { saysWhatItMayNot } from '../../src/engine/what-a-prompt-may-say.ts'
import { labelledNotes } from '../corpus/notes.ts'

const rules = builtInPacks().flatMap((pack) => pack.rules)

const shown = rules.flatMap(({ id, prompt, why, answered, examples }) => [
  ...[prompt, why, answered].map((text) => ({ id, text, own: text !== answered })),
  ...[...examples.asks, ...examples.quiet].map((example) => ({
    id,
    text: typeof example === 'string' ? example : example.text,
    own: false,
  })),
])

describe('every built-in rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s does as its examples say', (_id, rule) =>
    expect(failedExamples(rule)).toEqual([]),
  )

  it('has an id of its own', () => expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length))

  it('says nothing that a prompt may not say', () => {
    expect(
      shown.flatMap(({ id, text, own }) => (own ? saysWhatItMayNot(text).map((what) => `${id} ${what}: ${text}`) : [])),
    ).toEqual([])
  })

  it('asks in one short question, and gives one reason', () => {
    for (const { id, prompt, why } of rules) {
      expect(prompt, id).toMatch(/^[^?]+\?$/u)
      expect(prompt.split(/\s+/u).length, id).toBeLessThanOrEqual(20)
      expect(why, id).toMatch(/[^.!?]\.$/u)
      expect(why.length, id).toBeLessThan(220)
    }
  })

  it('asks only what it is about in its own words', () => {
    for (const { id, prompt } of rules)
      expect(prompt.replace('{quote}', '').replace('{means}', ''), id).not.toMatch(/[{}]/u)
  })

  it('takes no sentence from the labelled notes', () => {
    const notes = labelledNotes().map(({ text }) => text)
    const long = rules
      .flatMap(({ terms }) => terms.map((term) => (typeof term === 'string' ? term : term.term)))
      .filter((term) => term.split(' ').length > 8)
    expect(long).toEqual([])
    const sentences = shown
      .map(({ text }) => text.replaceAll(/[{}]/gu, ''))
      .filter((text) => text.split(' ').length > 6)
    expect(sentences.filter((sentence) => notes.some((note) => note.includes(sentence)))).toEqual([])
  })
})
