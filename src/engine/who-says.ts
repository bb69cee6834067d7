import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Sentence } from './note.ts'
import { plansOf } from './reading/plans.ts'
import type { Reading } from './reading/reading.ts'
import { tellersOf } from './tellers.ts'

/**
 * How a sentence reads. `observed`: seen or heard by the writer. `reported`: told by somebody. `child`: the child's own
 * words. `opinion`: how something seemed, or was worked out. `judgement`: a verdict, a diagnosis. `hypothesis`: what may be,
 * and is not known. `decision`, `action`: what was decided, done or is to be done. `unclear`: the sentence does not say.
 */
export type Voice =
  | 'observed'
  | 'reported'
  | 'child'
  | 'opinion'
  | 'judgement'
  | 'hypothesis'
  | 'decision'
  | 'action'
  | 'unclear'

/** One sentence of a note and how it reads; `by` is where the one who said it stands in the note, if that can be told. */
export interface SaidSentence extends Span {
  readonly voice: Voice
  readonly by: Span | null
}

type Marks = Pick<Record<Voice, ReadonlySet<string>>, 'opinion' | 'judgement' | 'decision' | 'action' | 'unclear'>

/** Which rules' terms mark which voice. */
export function voicesOfRules(rules: readonly Rule[]): Marks {
  const ids = (is: (rule: Rule) => boolean): ReadonlySet<string> => new Set(rules.filter(is).map(({ id }) => id))
  const asks = (rule: Rule): unknown => rule.options.asks
  const ofSource = (...kinds: string[]) => ids((rule) => rule.check === 'source' && kinds.includes(String(asks(rule))))
  return {
    opinion: ofSource('impression', 'certainty'),
    judgement: new Set([
      ...ids(({ check }) => check === 'label' || check === 'stigma'),
      ...ofSource('state', 'judgement'),
    ]),
    decision: ids(({ check }) => check === 'rationale'),
    action: ids(({ check }) => check === 'action' || check === 'consent'),
    unclear: ofSource('hearsay', 'witness'),
  }
}

const decides = /^agreed\b|\b(?:decision|decided|agreed (?:that|not to)|we agreed|outcome\s*[:–—-])/i
const willDo =
  /^(?:[-–*•]\s*)?(?:\d+\.\s*)?(?:I|we|mum|dad|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?:will|shall|to)\s\p{Ll}/u
const acts =
  /\b(?:I|we)(?:['’]ve)?\s+(?:have\s+|then\s+|also\s+|both\s+)?(?:rang|phoned|called|told|spoke|referred|emailed|e-mailed|wrote|sent|gave|offered|asked|explained|agreed|arranged|booked|made|checked|visited|informed|reported|contacted|took|advised|passed|left|completed|filled|walked|met|changed|recorded|logged|shared|reminded|reassured|thanked|cleaned|applied|supported|praised)\b|^(?:told|rang|phoned|spoke|spoken|referred|informed|emailed|e-mailed|contacted|sent|advised|offered|reminded|reassured|logged|met|recorded|shared|passed (?:it |this )?on|referral (?:made|sent))\b|\b(?:parents?|mum|dad|police|ambulance|social care|DSL|SLT|SENCO|MASH|duty|staff|school|home)\s(?:was |were |have been |has been |are |is )?(?:called|informed|told|notified|contacted|aware|rung|emailed)\b/i
const supposes =
  /\b(?:may|might|could) (?:well |also |not )?(?:have (?:been|had|got|gone|happened|\p{Ll}+ed)|be(?! (?:seen|heard|asked|reached|contacted|found|collected|done))|well)\b|\b(?:perhaps|possibly|maybe|possible that|possibility|hypothes[ie]s|we wonder|I wonder|wondering (?:if|whether)|query whether|suspect(?:ed)? that)\b|(?:^|\s)\?\p{L}/iu
/** She looked at the floor: seen, where how she looked would be an impression. */
const looksAt = /\blook(?:ed|s|ing) (?:at|down|away|up|towards|round)\b/i
const tellsState =
  /\b(?:was|were|had|is|are|has|came|went|sat|stood|wore|ate|drank|slept|left|held|ran|put|saw|heard|found|let|got|took|gave|made|told|said|kept|lay|lost|met|rang|read|spoke|woke|wrote|began|brought|fell|\p{Ll}{2,}ed)\b/iu

/**
 * How each sentence of a note reads. Where two readings compete, the one that tells whose words they are comes first.
 */
export function whoSays(
  sentences: readonly Pick<Sentence, 'start' | 'end' | 'reading'>[],
  marks: Marks,
  childName: string | null,
): SaidSentence[] {
  const tellers = tellersOf(sentences, childName)
  return sentences.map(({ reading, start, end }, at) => {
    const teller = isOfOwn(reading) ? null : (tellers[at] ?? null)
    const voice = voiceOf(reading, marks, teller === null ? null : teller.isChild && !quotesOthers(reading))
    return { start, end, voice, by: voice === 'reported' || voice === 'child' ? (teller?.by ?? null) : null }
  })
}

/** What Leila said, as a heading; DSL informed: nobody says anything in them. */
const isOfOwn = (reading: Reading): boolean =>
  (reading.isHeading && /^(?:what|why|how|when|where|who)\b/i.test(reading.text)) || tellsOthers.test(reading.text)
const tellsOthers =
  /^(?:\p{L}+\s){1,4}(?:informed|told|notified|contacted|advised|updated)(?=[.;,]|$|\s(?:by|at|via|on|and)\b)/iu

/** She showed me the reply: “Proud of you”. */
const quotesOthers = (reading: Reading): boolean =>
  reading.quotations.some(({ start }) => ofOthers.test(reading.text.slice(Math.max(0, start - 40), start)))
const ofOthers =
  /\b(?:reply|message|texts?|note|e-?mail|letter|post|chat|sign|reads?|called|sang|told (?:her|him|them)|said to (?:her|him|them))\b[^.]{0,14}$/i

function voiceOf(reading: Reading, marks: Marks, saidByChild: boolean | null): Voice {
  const { text } = reading
  const marked = (ids: ReadonlySet<string>): boolean => reading.hits.some(({ owner }) => ids.has(owner))
  const quotes = reading.quotations.some(({ start, end }) => end - start > 4)
  if (saidByChild !== null) return saidByChild && quotes ? 'child' : 'reported'
  if (quotes) return 'reported'
  if ((reading.isHeading && !marked(marks.decision)) || text.endsWith('?')) return 'unclear'
  if (marked(marks.unclear)) return 'unclear'
  if (marked(marks.decision) || decides.test(text)) return 'decision'
  if (supposes.test(text)) return 'hypothesis'
  if (marked(marks.opinion) && !looksAt.test(text)) return 'opinion'
  if (marked(marks.judgement)) return 'judgement'
  if (marked(marks.action) || acts.test(text) || willDo.test(text) || plansOf(reading).length > 0) return 'action'
  return reading.tells.acts || reading.tells.looks || tellsState.test(text) ? 'observed' : 'unclear'
}
