import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelledNotes } from '../../tests/corpus/notes.ts'
import { loadRuleSet } from '../cli/load-rules.ts'
import type { NoteContext } from '../model/note-context.ts'
import { createChecker } from './checker.ts'

const { ruleSet } = loadRuleSet('standard')
const notes = labelledNotes().map((note) => note.text)
/** Pieces a note can be made of: words of notes, marks, other scripts, half a surrogate pair, terms of the rules. */
const pieces = fc.oneof(
  fc.constantFrom(...notes.flatMap((note) => note.split(/(?<=\s)/u)).slice(0, 3000)),
  fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '’',
    '‘',
    '.',
    '\n',
    '\r\n',
    '\t',
    '(',
    ')',
    '12/3',
    '👩‍👧',
    'ش',
    '\u200b',
    '\ud83d',
    'é',
    'NFA',
    'aggressive ',
    ' because ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
const held = fc.constantFrom<NoteContext>({}, { recordedAt: '2025-03-12' }, { incidentAt: '2025-03-11', bodyMap: true })
const edits = fc.array(fc.record({ at: fc.nat(400), cut: fc.nat(30), put: texts, context: held }), { maxLength: 8 })
/** Whole notes, lines of which are cut and put elsewhere, as paragraphs are. */
const moves = fc.array(fc.record({ from: fc.nat(30), to: fc.nat(30), count: fc.nat(4) }), { maxLength: 8 })

describe('createChecker', () => {
  it('gives after any run of edits what it gives from scratch', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, edits, (start, run) => {
        const lasting = createChecker(ruleSet)
        let text = start
        lasting.check(text, {})
        for (const { at, cut, put, context } of run) {
          text = text.slice(0, at) + put + text.slice(at + cut)
          expect(lasting.check(text, context)).toEqual(createChecker(ruleSet).check(text, context))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('gives after lines were moved about what it gives from scratch', { timeout: 30_000 }, () => {
    const lasting = createChecker(ruleSet)
    fc.assert(
      fc.property(fc.constantFrom(...notes), moves, (note, run) => {
        const lines = note.split('\n')
        for (const { from, to, count } of run) {
          lines.splice(to % (lines.length + 1), 0, ...lines.splice(from % (lines.length + 1), count))
          const text = lines.join('\n')
          expect(lasting.check(text, {})).toEqual(createChecker(ruleSet).check(text, {}))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('places every span in the text, on its words, within its sentence', () => {
    const checker = createChecker(ruleSet)
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span, quote, sentence } of checker.check(text, {})) {
          if (span === null) continue
          expect(text.slice(span.start, span.end)).toBe(quote)
          expect(quote.trim()).not.toBe('')
          expect(sentence !== null && sentence.start <= span.start && span.end <= sentence.end).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes text of any kind and size', () => {
    const checker = createChecker(ruleSet)
    for (const text of [
      '',
      '\ud800',
      '"'.repeat(100_000),
      "'a".repeat(50_000),
      '('.repeat(50_000),
      'a '.repeat(200_000),
      '12/3 '.repeat(20_000),
      'so '.repeat(30_000),
      'Mr. '.repeat(30_000),
    ]) {
      expect(() => checker.check(text, {})).not.toThrow()
    }
  })

  it('keeps an order: by place, what is about the whole note last', () => {
    const prompts = createChecker(ruleSet).check('NFA. Dad was aggressive. Apparently he left.', {})
    expect(prompts.map(({ rule }) => rule)).toEqual([
      'jargon-acronym',
      'rationale-no-action',
      'label-behaviour',
      'source-hearsay',
      'date-missing',
    ])
  })

  it('offers to write out what has one meaning and never what has several', () => {
    const [one, several] = createChecker(ruleSet).check('MASH rang. The PA rang.', { recordedAt: '2025-03-12' })
    expect(one?.suggestions).toEqual([{ text: 'Multi-Agency Safeguarding Hub (MASH)', replaces: true }])
    expect(several?.suggestions.every(({ replaces }) => !replaces)).toBe(true)
  })

  it('names a rule whose check does not exist', () => {
    const [rule] = ruleSet.rules
    expect(() => createChecker({ rules: rule === undefined ? [] : [{ ...rule, check: 'mood' }] })).toThrow(/mood/u)
  })
})
