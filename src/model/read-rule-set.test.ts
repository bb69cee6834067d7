import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRuleSet, writeRuleSet } from './read-rule-set.ts'
import { sampleRuleSet } from './sample-rule-set.ts'
import { scanJson } from './scan-json.ts'

const text = writeRuleSet(sampleRuleSet())

/** How a text is refused, as `line: sentence`. */
const refusalOf = (changed: string): string => {
  const read = readRuleSet(changed)
  return read.ok ? 'taken' : `${read.refusal.line}: ${read.refusal.says}`
}

describe('a rule set’s file', () => {
  it('is the same to the byte when it is read and written again', () => {
    const read = readRuleSet(text)
    expect(read).toEqual({ ok: true, file: sampleRuleSet(), from: 2 })
    expect(read.ok && writeRuleSet(read.file)).toBe(text)
  })

  it('of the first format is led up', () => {
    const first = { format: 1, id: 'us', version: '1', title: 'Us', packs: ['core'], rules: {}, reasons: ['Not known'] }
    expect(readRuleSet(JSON.stringify(first))).toMatchObject({
      ok: true,
      from: 1,
      file: { format: 2, id: 'us', basedOn: ['core'], reasons: ['Not known'] },
    })
  })

  it.each([
    ['nothing', '', '1: Expected a value: text in quotation marks, a number, [ or {.'],
    ['a comma too many', text.replace('"3",', '"3",,'), '4: Expected a name in quotation marks.'],
    [
      'a pack of rules',
      '{ "format": 1, "rules": [] }',
      '1: Expected a rule set. This is a pack of rules, which a rule set is based on.',
    ],
    ['another program’s file', '{ "name": "x" }', '1: Expected a rule set, which begins with { "format": 2.'],
    [
      'a newer format',
      '{\n"format": 3 }',
      '2: A newer version of Recordwell made this rule set: update Recordwell to use it.',
    ],
    ['a word misspelt', text.replace('"organisation"', '"organization"'), '6: Expected nothing called “organization”.'],
    [
      'a level there is not',
      text.replace('"insist"', '"always"'),
      '10: At rules, label-behaviour, level: expected "ask" or "insist" or "off".',
    ],
    ['what is missing', text.replace('"title": "Oakfield Trust",', ''), '1: Expected “title”, which is missing.'],
    ['a name twice', text.replace('"organisation"', '"title"'), '6: Expected “title” only once.'],
    [
      'a link that runs',
      text.replace('https://oakfield.example/policy#4', 'javascript:alert(1)'),
      '21: At rules, label-behaviour, source, link: expected a web address that begins with https:// or http://.',
    ],
    [
      'an own rule without its prefix',
      text.replace('own-code-names', 'code-names'),
      '65: At ownRules, id: expected an id that begins with own-.',
    ],
    [
      'another first format',
      '{"format":1,"id":"us","version":"1","title":"Us","packs":[],"reasons":["No"]}',
      '1: At packs: expected at least 1 in the list.',
    ],
  ])('is refused with its line: %s', (_, changed, refusal) => expect(refusalOf(changed)).toBe(refusal))

  it('has limits, so that nothing can hang', () => {
    const many = {
      ...sampleRuleSet(),
      rules: { 'jargon-phrase': { addTerms: Array.from({ length: 20_001 }, (_, n) => `w${n}`) } },
    }
    expect(refusalOf(JSON.stringify(many))).toBe(
      '1: At rules, jargon-phrase, addTerms: expected at most 20000 in the list.',
    )
    const [own] = sampleRuleSet().ownRules ?? []
    const long = 'The list is amber. '.repeat(250)
    const ownRules = Array.from({ length: 100 }, (_, n) => ({
      ...own,
      id: `own-${n}`,
      examples: { ...own?.examples, quiet: [long, long, long] },
    }))
    expect(refusalOf(JSON.stringify({ ...sampleRuleSet(), ownRules }))).toBe(
      '1: Expected at most 400000 characters of examples in all.',
    )
    const options = { unlistedBut: Array.from({ length: 20_000 }, (_, n) => `W${n}`) }
    expect(refusalOf(JSON.stringify({ ...sampleRuleSet(), rules: { 'jargon-unlisted': { options } } }))).toBe(
      '1: At rules, jargon-unlisted, options: expected at most 50000 characters.',
    )
    const where = Array.from({ length: 6 }, (_, n) => ({
      noteType: `type ${n}`,
      rules: Object.fromEntries(Array.from({ length: 900 }, (_, rule) => [`own-${rule}`, { level: 'off' }])),
    }))
    expect(refusalOf(JSON.stringify({ ...sampleRuleSet(), where }))).toBe(
      '1: Expected at most 5000 changes of rules in all.',
    )
    expect(refusalOf('['.repeat(100_000))).toBe('1: Expected nothing so deep within other things.')
    expect(refusalOf(' '.repeat(9_000_000))).toBe('1: Expected at most 8000000 characters.')
  })

  it('however changed is a rule set that is written the same again, or refused in a sentence', () => {
    const place = fc.nat(text.length)
    const piece = fc.oneof(
      fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\n', 'null', '1e999', '"x": 1,'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.nat(12), piece), { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = changes.reduce((now, [at, gone, put]) => now.slice(0, at) + put + now.slice(at + gone), text)
        const read = readRuleSet(changed)
        if (read.ok) {
          const written = writeRuleSet(read.file)
          const again = readRuleSet(written)
          expect(again.ok && writeRuleSet(again.file)).toBe(written)
        } else {
          expect(read.refusal.says).toMatch(/^[A-Z].*\.$/su)
          expect(read.refusal.line).toBeLessThanOrEqual(changed.split('\n').length)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('with any value of it put in place of another is taken or refused, and never changes its meaning unseen', () => {
    const values = Object.values(sampleRuleSet())
    const keys = Object.keys(sampleRuleSet())
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...values), fc.jsonValue()), (key, value) => {
        const changed = JSON.stringify({ ...sampleRuleSet(), [key]: value })
        const read = readRuleSet(changed)
        if (read.ok) expect(JSON.parse(JSON.stringify(read.file))).toEqual(trimmed(JSON.parse(changed)))
        else if (!read.ok) expect(read.refusal.says).toMatch(/\.$/u)
      }),
      { numRuns: 200 },
    )
  })
})

/** Texts lose the spaces round them, and nothing else. */
const trimmed = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.trim()
    : Array.isArray(value)
      ? value.map(trimmed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, trimmed(one)]))
        : value

describe('where things stand in a JSON text', () => {
  it('is told of all that JSON.parse reads, and of nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.string(), fc.string({ unit: fc.constantFrom(...'[]{}",:\\ 01e.-tu') })),
        (json) => {
          const { trouble } = scanJson(json)
          const isJson = (() => {
            try {
              JSON.parse(json)
              return true
            } catch {
              return false
            }
          })()
          if (trouble === null) expect(isJson).toBe(true)
          else if (isJson) expect(trouble.expected).toMatch(/only once|so deep|smaller/u)
        },
      ),
      { numRuns: 400 },
    )
  })
})
