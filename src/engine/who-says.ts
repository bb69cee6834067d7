import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Sentence } from './note.ts'
import type { Reading } from './reading/reading.ts'
import type { Word } from './reading/words.ts'

/**
 * How a sentence reads. `observed`: seen or heard by the writer. `reported`: told by somebody. `child`: the child's own
 * words. `opinion`: how something seemed, or was worked out. `judgement`: a verdict, a diagnosis, a hypothesis.
 * `decision`, `action`: what was decided, done or is to be done. `unclear`: the sentence does not say.
 */
export type Voice = 'observed' | 'reported' | 'child' | 'opinion' | 'judgement' | 'decision' | 'action' | 'unclear'

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

const decides = /\b(?:decision|decided|agreed (?:that|to|not)|we agreed|outcome)\b/i
const plans = /\b(?:will|to be|going to|shall)\s+\p{L}|^(?:[-–*•]\s*)?(?:\d+\.\s*)?[\p{L}’' ]{1,40}\bto\s+\p{Ll}+/iu
const acts =
  /\b(?:I|we)\s+(?:have\s+|then\s+|also\s+|both\s+)?(?:rang|phoned|called|told|spoke|referred|emailed|e-mailed|wrote|sent|gave|offered|asked|explained|agreed|arranged|booked|made|checked|visited|informed|reported|contacted|took|advised|passed|left|completed|filled)\b|^(?:told|rang|spoke|referred|informed|emailed|e-mailed|contacted|sent|advised|passed on|referral (?:made|sent))\b/i
const supposes = /\b(?:may|might|could) (?:have|be|well)\b|\?\p{L}/iu
const tellsState =
  /\b(?:was|were|had|is|are|has|came|went|sat|stood|wore|ate|played|slept|arrived|left|looked|held|walked|talked|ran|smiled|laughed|settled|stayed|took|put|asked|saw|heard|noticed|found)\b/i

/**
 * How each sentence of a note reads. A pronoun stands for whoever was named last as saying something, within a few
 * sentences. Where two readings compete, the one that tells whose words they are comes first.
 */
export function whoSays(
  sentences: readonly Pick<Sentence, 'start' | 'end' | 'reading'>[],
  marks: Marks,
  childName: string | null,
): SaidSentence[] {
  const child = childName?.split(/\s+/u)[0]?.toLowerCase() ?? null
  let last: { readonly by: Span; readonly isChild: boolean } | null = null
  return sentences.map((sentence) => {
    const { reading, start, end } = sentence
    const speaker = speakerOf(reading)
    if (speaker !== null && speaker.kind !== 'pronoun')
      last = { by: { start: start + speaker.start, end: start + speaker.end }, isChild: isChild(speaker.plain, child) }
    const said = speaker === null ? null : last
    const voice = voiceOf(reading, marks, said === null ? null : said.isChild)
    return { start, end, voice, by: voice === 'reported' || voice === 'child' ? (said?.by ?? null) : null }
  })
}

const isChild = (word: string, child: string | null): boolean =>
  word === child || ['child', 'pupil', 'student', 'yp', 'boy', 'girl', 'learner'].includes(word)

interface Told extends Word {
  readonly kind: 'named' | 'role' | 'pronoun'
}

/** The word before the first saying verb of somebody who is not the writer. */
function speakerOf(reading: Reading): Told | null {
  const speaker = reading.speakers.find(({ kind }) => kind !== 'writer')
  if (speaker === undefined || speaker.kind === 'writer') return null
  const { kind } = speaker
  const before = reading.words.filter((word) => word.end <= speaker.from).toReversed()
  const who = before.find(({ text, plain }) =>
    kind === 'pronoun'
      ? /^(?:he|she|they|who)$/u.test(plain)
      : kind === 'role' || /^\p{Lu}/u.test(text) || plain.length > 2,
  )
  return who === undefined ? null : { ...who, kind }
}

function voiceOf(reading: Reading, marks: Marks, saidByChild: boolean | null): Voice {
  const marked = (ids: ReadonlySet<string>): boolean => reading.hits.some(({ owner }) => ids.has(owner))
  const quotes = reading.quotations.some(({ start, end }) => end - start > 4)
  if (saidByChild !== null) return saidByChild && quotes ? 'child' : 'reported'
  if (quotes) return 'reported'
  if (marked(marks.unclear)) return 'unclear'
  if (marked(marks.decision) || decides.test(reading.text)) return 'decision'
  if (marked(marks.opinion)) return 'opinion'
  if (marked(marks.judgement) || supposes.test(reading.text)) return 'judgement'
  if (marked(marks.action) || acts.test(reading.text) || plans.test(reading.text)) return 'action'
  return reading.tells.acts || reading.tells.looks || tellsState.test(reading.text) ? 'observed' : 'unclear'
}
