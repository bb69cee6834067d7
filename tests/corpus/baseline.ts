import { createLexicon } from '../../src/engine/lexicon.ts'
import { datesOf } from '../../src/engine/reading/dates.ts'
import { signalsOf } from '../../src/engine/reading/signals.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { LabelledNote } from './notes.ts'
import type { Asked } from './scoring.ts'

const readable = (text: string) => ({ text, signals: signalsOf(text) })

/** The same terms with no context: every place where a term of any rule stands, and every date without a year. */
export function keywordBaseline(rules: readonly Rule[]): (note: LabelledNote) => Asked[] {
  const lexicon = createLexicon(rules.map((rule) => [rule.check, rule.terms] as const))
  return ({ text }) => [
    ...lexicon.match(text).hits.map((hit) => ({ check: hit.owner, span: { start: hit.start, end: hit.end } })),
    ...datesOf(readable(text.replaceAll('\n', ' ')))
      .filter((date) => date.kind === 'no-year')
      .map((date) => ({ check: 'date', span: { start: date.start, end: date.end } })),
  ]
}
