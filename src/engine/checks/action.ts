import * as z from 'zod/mini'
import type { Evidence } from '../../model/prompt.ts'
import type { Span } from '../../model/span.ts'
import { defineCheck } from '../check.ts'
import { firstFrom } from '../line.ts'
import { type Met, type Note, placed, type Sentence } from '../note.ts'
import { planHeading, workOfLine } from '../reading/loose-ends.ts'
import { has, mark } from '../reading/marks.ts'
import { type Planned, plansOf } from '../reading/plans.ts'
import type { Reading } from '../reading/reading.ts'
import { remembered } from '../reading/remembered.ts'
import { clauseOf, saysWhen } from '../reading/says-when.ts'
import { findsIn, tellsIn } from '../reading/tells.ts'
import { firstMet } from './first-met.ts'

/**
 * Asks about what is planned with no day, or with nobody to do it. Leaves alone what has been done already, what has a day,
 * what hangs on a condition, and everything where the form holds the actions.
 */
export const action = defineCheck({
  name: 'action',
  options: z.strictObject({
    /** `somebody`: a person and no day. `nobody`: neither. `words`: the rule's own terms, such as keep an eye, with no day. */
    asks: z.enum(['somebody', 'nobody', 'words']),
  }),
  find: (note, rule) => {
    const { options } = rule
    if (note.context.actions !== undefined) return []
    if (options.asks === 'words')
      return firstMet(
        note,
        rule,
        (met) => isMeant(met) && isOpen(met.sentence.reading, met.sentence.reading.text),
        ({ sentence }) => !isUnderDay(note, sentence),
      ).map(({ span, hit }) => ({ span, term: hit.term }))
    const listed = options.asks === 'nobody' ? note.where(isListed).filter((one) => isUnderPlan(note, one)) : []
    return [
      ...listed.map((sentence): Evidence => ({ span: placed(sentence, workOf(sentence.reading)) })),
      ...note.where(hasOpenPlan).flatMap((sentence): Evidence[] => {
        const planned = openPlanOf(sentence.reading)
        return planned?.by !== options.asks || isUnderDay(note, sentence, planned.by)
          ? []
          : [{ span: placed(sentence, planned) }]
      }),
    ]
  },
  oneGap: (earlier, later) => earlier.index === later.index,
})

/** No need to keep an eye on it; being monitored by the clinic. */
const isMeant = ({ hit, sentence: { reading } }: Met): boolean =>
  !/\b(?:no|not|nothing|without|how)\s+(?:[\p{L}’']+\s+){0,2}$/iu.test(
    reading.text.slice(Math.max(0, hit.start - 30), hit.start),
  ) && !/^\s+by\s+(?!the\s(?:end|start|time))\p{L}/u.test(reading.text.slice(hit.end, hit.end + 30))

/** The first plan of a sentence for which it says no day. */
const openPlanOf = remembered((reading): Planned | null => {
  const plans = plansOf(reading)
  if (plans.length === 0) return null
  const isOf = (planned: Planned): boolean =>
    bareReview.test(reading.text.slice(planned.start)) || isOpen(reading, clauseOf(reading.text, planned))
  return plans.find(isOf) ?? null
})
/** RV 4/52: how soon, and not by whom or of what. */
const bareReview =
  /^(?:r\/?v|f\/?u|review|(?:re-?)?(?:weigh|check)|repeat|recall)\s(?:[a-z]+\s)?\d{1,2}\/(?:7|52|12)(?:\sin\sclinic)?\W*$/i
const hasOpenPlan = (reading: Reading): boolean => openPlanOf(reading) !== null

const saysDay = (reading: Reading): boolean =>
  saysWhen(reading.text) || reading.dates.some(({ kind }) => kind === 'full')
const isOpen = (reading: Reading, clause: string): boolean =>
  !reading.dates.some(({ kind }) => kind === 'full') && !reading.notKnown && !saysWhen(clause)

const findWork = findsIn(workOfLine)
function workOf(reading: Reading): Span {
  const end = findWork(reading)?.[0].length ?? 0
  return { start: reading.text.search(/\p{L}/u), end }
}
const isListed = remembered(
  (reading) => findWork(reading) !== null && openPlanOf(reading) === null && isOpen(reading, reading.text),
)
const isUnderPlan = (note: Note, sentence: Sentence): boolean =>
  note.before(sentence).some(({ reading }) => planHeading.test(reading.text))

/** Next: Thursday 5 June 2025, at the library. I will bring the form. */
const nextTime = /^next\s?:/i
/** Next seen by me on 4 November 2025. I'll ask then. */
const again =
  /\bnext (?:seen|visit|appointment|session|meeting)\b|\b(?:will|am|are) (?:see|visit|meet)|\bmeet again\b|\b(?:visit|appointment|session|meeting) (?:is )?(?:booked|arranged|fixed|set) for\b|\bagreed to \p{Ll}+/iu

/** I will meet her at the gate. That is 8.30am on Friday. */
const tellsItsDay = tellsIn(/^(?:That|This|It)(?: is| will be|['’]s|['’]ll be)\s/u)
/** I will visit on 4 March 2025. I will bring the form with me. */
const sameDay =
  /^(?:I|We)(?: will|['’]ll) bring (?!it up|this up|up)|\b(?:then|with me|with us|while I am there|on the day|at (?:that|the same) (?:visit|meeting|time|appointment))\W*$/i
const isThen = remembered(({ text }) => sameDay.test(text))

/** Says a day that may be the day of a plan beside it: few sentences do, and most plans stand beside none of them. */
const mayGiveDay = (reading: Reading): boolean => {
  const { text, signals } = reading
  const isOver = has(signals, mark.colon) && (text.endsWith(':') || nextTime.test(text)) && saysWhen(text)
  return isOver || (tellsItsDay(reading) && saysDay(reading))
}
/** Whether one of these stands as near to a sentence as `before` and `neighbours` look. */
const hasNear = (those: readonly Sentence[], { index }: Sentence): boolean =>
  (those[firstFrom(those, index - 8, indexOf)]?.index ?? Infinity) <= index + 2
const indexOf = ({ index }: Sentence): number => index

/**
 * Whether the day of what is planned stands beside it: in a heading over the list that a sentence stands in (that of the next time is the
 * day of those who will be there), in the sentence after, or in the plan before, which it goes along with.
 */
function isUnderDay(note: Note, sentence: Sentence, by: Planned['by'] = 'somebody'): boolean {
  if (!isThen(sentence.reading) && !hasNear(note.where(mayGiveDay), sentence)) return false
  const before = note.before(sentence)
  const heading =
    before.find((one) => one.reading.text.endsWith(':')) ??
    before.slice(0, 1).find((one) => by === 'somebody' && nextTime.test(one.reading.text))
  if (heading !== undefined && saysWhen(heading.reading.text)) return true
  const { after } = note.neighbours(sentence)
  if (after !== null && tellsItsDay(after.reading) && saysDay(after.reading)) return true
  const [last] = before
  return (
    isThen(sentence.reading) &&
    last !== undefined &&
    saysDay(last.reading) &&
    (plansOf(last.reading).length > 0 || again.test(last.reading.text))
  )
}
