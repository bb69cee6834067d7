import * as z from 'zod/mini'
import type { Evidence } from '../../model/prompt.ts'
import type { Span } from '../../model/span.ts'
import { defineCheck } from '../check.ts'
import { type Met, type Note, placed, type Sentence } from '../note.ts'
import { decisionsIn } from '../reading/decisions.ts'
import type { Reading } from '../reading/reading.ts'
import { explains, givesReason, isEmptyReason, isGround, leadsTo, saysWhy } from '../reading/reasons.ts'
import { setOf } from '../set-of.ts'
import { firstMet } from './first-met.ts'

/**
 * Asks about a decision not to act, or to stop, that stands without a reason, another agency's too.
 * Leaves alone a decision whose reason stands in the sentence or plainly beside it, and a decision to act.
 */
export const rationale = defineCheck({
  name: 'rationale',
  options: z.strictObject({
    /** Whether it also asks about decisions told by how they are put, in whatever words. */
    phrased: z.optional(z.boolean()),
  }),
  find: (note, rule) => [
    ...firstMet(note, rule, isDecided)
      .filter((met) => !hasReason(note, met.sentence, met.hit))
      .map(({ span, hit }) => ({ span, term: hit.term })),
    ...(rule.options.phrased === true ? phrased(note) : []),
  ],
  // No role for us. NFA: one decision. What more words tell, or the next line of a log, is another.
  oneGap: (earlier, later) =>
    later.index === earlier.index || (later.index === earlier.index + 1 && later.reading.wordCount <= 3),
})

function phrased(note: Note): Evidence[] {
  return note.where(decides).flatMap((sentence): Evidence[] => {
    const span = decisionsIn(sentence.reading).find(({ start, end }) =>
      isSettled(sentence.reading.text.slice(0, start), sentence.reading.text.slice(end)),
    )
    return span === undefined || hasReason(note, sentence, span) ? [] : [{ span: placed(sentence, span) }]
  })
}
const decides = (reading: Reading): boolean => decisionsIn(reading).length > 0

/** A decision still open (if all is well we step down; whether to close) or already questioned is not one yet. */
function isDecided({ sentence, hit }: Met): boolean {
  const { term } = hit
  const before = sentence.reading.text.slice(0, hit.start)
  const after = sentence.reading.text.slice(hit.end)
  if ((term === 'not required' || term === 'not needed') && !ofProceeding.test(before)) return false
  if (closed.has(term) && !ofCase.test(before)) return false
  if (
    term.endsWith('on file') &&
    /\b(?:form|copy|copies|e-?mail|letter|note|notes|drawing|report|map)\s+(?:\w+\s+)?$/i.test(before)
  )
    return false
  // Closed, and no more: said of a case where nothing else is said.
  if (term === 'closed') return /^[\s–—-]*(?:(?:case|file|referral|ref|now)\s)*$/i.test(before) && /^\W*$/u.test(after)
  // To hold off saying anything to Nan: what not to tell somebody, no decision not to act.
  if (term.endsWith(' off') && /^ (?:saying|telling|mentioning|discussing)\b/u.test(after)) return false
  // Parents to sort the gate: something that they will do.
  if (term.endsWith(' sort') && ofThings.test(after)) return false
  if (turnedDown.has(term) && !ofRequest.test(before)) return false
  if ((term.endsWith('not invited') || term === 'rather not go to') && (ofOuting.test(after) || notOurs.test(before)))
    return false
  // Parents not aware as far as I know: how things are.
  if (term.endsWith(' aware') && /^ (?:as far as|to my|at all)/u.test(after)) return false
  if ((term.startsWith('left it') || term.startsWith('leave it')) && endsTalk.test(before)) return false
  if (term.endsWith(' not to')) return !othersDecision.test(before)
  if (/^\s+from\s+(?:the|his|her|a)\s+(?:bus|car|chair|ladder|kerb|stage|train|van|wall|table|climbing)\b/i.test(after))
    return false
  return isSettled(before, after)
}

/** Neither a question still open nor something that hangs on another. */
function isSettled(before: string, after: string): boolean {
  return (
    !/\b(?:whether|if|unless|may|might|could|consider(?:ing)?|like|prefer|until|asked|ask|wants?|wanted|when)\b[^.;]*$/i.test(
      before,
    ) && !/^\s+(?:\w+\s+){0,3}if\b/i.test(after)
  )
}

const closed = setOf('was closed|were closed|been closed|be closed|now closed|to be closed')
const turnedDown = setOf('turn down|turned down|turn it down|turned it down')
const ofProceeding =
  /\b(?:\p{Lu}{2,}|referral|meeting|assessment|investigation|conference|enquiry|medical|action|Reg \d+|visit|plan|support|discussion|hospital)\b[^.;]*$/u
const ofCase =
  /\b(?:case|TAF|TAC|CIN|CP|referral|plan|file|episode|early help|support|involvement|family|contact|EHA|concern|matter|incident|enquiry|we|assessment|intervention|service)\b[^.;]*$/i
/** What can be turned down by whoever decides: not breakfast. */
const ofRequest =
  /\b(?:referral|ref|application|request|bid|panel|CAMHS|MASH|EH|early help|social care|funding|assessment|plan|appeal|place|EHCP|case|release|tag|bail|offer of)\b[^.;]*$/i
const ofThings = /^\s+(?:out\s+)?(?:the|a|an|some|new|his|her|their|[\p{L}’']+['’]s)\s/iu
const ofOuting =
  /^\s+(?:to\s+)?(?:(?:the|a|an|any|his|her|their|school|out)\s+)*(?:party|parties|birthday|sleepover|cinema|park|shops?|tea|wedding|game|disco|bed|club|pool|gym|play|toilet|church|assembly|lunch|lesson)/i
const notOurs = /\b(?:school|we|I|nursery)(?: (?:was|were|am))? $/i
const othersDecision =
  /\b(?:[Hh]e|[Ss]he|[Tt]hey|[Mm]um|[Dd]ad|[Mm]other|[Ff]ather|[Nn]an|child|student|pupil|[Pp]arents?|[Ff]amily|who|\p{Lu}\p{Ll}+)\s+(?:\w+\s+){0,2}$/u
/** He did not want to tell me, and I left it there: the end of a talk, and why. */
const endsTalk =
  /\b(?:he|she|they)\s(?:(?:did|would|could)(?:n['’]t| not)|shrugged|shook|refused|declined|was (?:upset|tired|crying))\b/i

function hasReason(note: Note, sentence: Sentence, hit: Span): boolean {
  const { text } = sentence.reading
  if (isEmptyReason(text)) return false
  if (saysWhy(text) || leadsTo(text.slice(0, hit.start)) || explains(text.slice(hit.end))) return true
  if (sentence.reading.notKnown) return true
  const { before, after } = note.neighbours(sentence)
  return (
    (after !== null && (givesReason(after.reading.text) || isGround(after.reading.text) || after.reading.notKnown)) ||
    (before !== null && isGround(before.reading.text))
  )
}
