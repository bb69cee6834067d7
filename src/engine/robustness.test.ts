import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { loadRuleSet } from '../cli/load-rules.ts'
import { rulePackSchema } from '../model/rule.ts'
import { defineCheck } from './check.ts'
import { createChecker } from './checker.ts'
import { checks } from './checks/index.ts'
import { openRuleSet } from './rule-set.ts'

const { ruleSet } = loadRuleSet('standard')
const megabyte = (part: string): string => part.repeat(Math.ceil(1e6 / part.length))

describe('text of any kind', () => {
  it.each([
    ['words in one line', megabyte('Dad was aggressive and NFA because he ')],
    ['sentences in one line', megabyte('Dad was aggressive. ')],
    ['letters without a space', megabyte('a')],
    ['capitals', megabyte('NFA ')],
    ['emoji', megabyte('👩‍👧🏽 ')],
    ['combining marks', megabyte('e\u0301\u0323')],
    ['right to left', megabyte('قال الطفل ')],
    ['nothing to be seen', megabyte('\u200b\u200d\ufeff')],
    ['line breaks of two characters', megabyte('He left.\r\n')],
    ['tabs', megabyte('\t')],
    ['halves of characters', megabyte('\ud83d')],
    ['straight quotation marks', '"'.repeat(100_000)],
    ['single quotation marks', "'a ".repeat(100_000)],
    ['quotations that are never closed', '“a ‘b "c '.repeat(30_000)],
    ['quotations that only close', 'a” '.repeat(100_000)],
    ['brackets in brackets', '([{'.repeat(100_000)],
    ['a term in brackets in brackets', '(NFA'.repeat(50_000)],
    ['dates', megabyte('12/3 ')],
    ['numbers', megabyte('1')],
    ['full stops', megabyte('.')],
    ['titles', megabyte('Mr. ')],
  ])('%s', { timeout: 30_000 }, (_kind, text) => {
    for (const { span, quote } of createChecker(ruleSet).check(text, {}))
      expect(span === null ? '' : text.slice(span.start, span.end)).toBe(quote)
  })
})

describe('rule packs of any kind', () => {
  const someRule = ruleSet.rules.find(({ check }) => check === 'label')
  const words = fc.oneof(
    fc.constantFrom(
      'rude',
      'a',
      'NFA',
      'is not',
      '{quote}',
      '$&',
      '.*',
      '(((',
      '“',
      'kick off',
      '\\b',
      'so '.repeat(30),
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const terms = fc.array(fc.oneof(words, fc.record({ term: words, means: words, anyCase: fc.boolean() })), {
    maxLength: 40,
  })
  const options = fc.oneof(fc.constant({}), fc.constant(someRule?.options), fc.dictionary(fc.string(), fc.jsonValue()))
  const rules = fc.array(
    fc.record({
      id: fc.oneof(words, fc.constantFrom('label-own', 'date-own')),
      check: fc.oneof(words, fc.constantFrom(...checks.map(({ name }) => name))),
      level: fc.constantFrom('ask', 'insist', 'shout'),
      options,
      terms,
      prompt: words,
      why: words,
      source: fc.constant(someRule?.source),
      answered: words,
      examples: fc.constant(someRule?.examples),
    }),
    { maxLength: 3 },
  )
  const file = {
    format: 2,
    id: 'own',
    version: '1',
    title: 'Own',
    rules: {},
    reasons: ['Known'],
  } as const

  it('are taken, or refused with a reason, and then ask without a hang or a crash', () => {
    fc.assert(
      fc.property(rules, fc.array(words, { maxLength: 50 }), (own, text) => {
        const pack = rulePackSchema.safeParse({ format: 1, id: 'own', version: '1.0.0', title: 'Own', rules: own })
        if (!pack.success) {
          expect(pack.error.issues[0]?.message).toMatch(/\w/u)
          return
        }
        const opened = openRuleSet(
          { ...file, basedOn: ['own'], reasons: ['Known'] },
          { packs: [pack.data], ruleSets: [], renamed: {} },
        )
        for (const { reason } of opened.refused) expect(reason).toMatch(/\w/u)
        createChecker(opened.ruleSet).check(text.join(' '), {})
      }),
      { numRuns: 200 },
    )
  })

  it('ask whatever their terms, even unopened', () => {
    if (someRule === undefined) throw new Error('no rule of the check label')
    fc.assert(
      fc.property(terms, fc.array(words, { maxLength: 200 }), (own, text) => {
        createChecker({ rules: [{ ...someRule, terms: own }] }).check(text.join(' '), {})
      }),
      { numRuns: 200 },
    )
  })
})

describe('a check that throws', () => {
  const broken = defineCheck({
    name: 'broken',
    options: z.looseObject({}),
    find: (note) => {
      if (note.holds('trip up')) throw new Error('tripped')
      return []
    },
  })
  const [model] = ruleSet.rules
  const rules =
    model === undefined ? [] : [...ruleSet.rules, { ...model, id: 'broken-one', check: 'broken', terms: [] }]

  it('is left out by name for that note, and the others go on', () => {
    const checker = createChecker({ rules }, [broken, ...checks])
    const plain = createChecker(ruleSet)
    for (const text of ['Dad was aggressive.', 'Dad was aggressive. Trip up.', 'Dad was aggressive.']) {
      expect(checker.check(text, {})).toEqual(plain.check(text, {}))
      expect(checker.leftOut()).toEqual(text.includes('Trip') ? ['broken'] : [])
    }
  })
})
