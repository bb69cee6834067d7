import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met, Note, Sentence } from '../note.ts'
import { goesOnToSay, isEveryday, isPleasant, saysWithWhat, tellsConcern } from '../reading/spelt-out.ts'
import { firstMet } from './first-met.ts'
import { isOtherSense, otherSenseOptions } from './other-sense.ts'
import { isNegated } from './sense.ts'

const asks = ['what', 'howOften', 'how', 'done', 'phrase'] as const

/**
 * Asks what, how often or how, where the words that matter are too vague to act on.
 * Leaves alone what the words go on to say, or the next sentence, what somebody is said to have told, and everyday things.
 */
export const detail = defineCheck({
  name: 'detail',
  options: z.strictObject({
    /**
     * `what`: a name for trouble (issues, concerns). `howOften`: how often something of concern happened. `how`: how somebody
     * is (struggling). `done`: what was done (appropriate action). `phrase`: vague whatever follows.
     */
    asks: z.enum(asks),
    ...otherSenseOptions,
  }),
  find: (note, rule) =>
    firstMet(
      note,
      rule,
      (met) => !isNegated(met) && !isOtherSense(met, rule.options) && isVague(met, rule.options.asks),
    )
      .filter((met) => !isSpeltOut(note, met, rule.options.asks))
      .map(({ span, hit }) => ({ span, term: hit.term })),
  oneGap: (earlier, later) => earlier.index === later.index,
})

function isVague({ hit, sentence }: Met, kind: (typeof asks)[number]): boolean {
  const { text } = sentence.reading
  const after = text.slice(hit.end, hit.end + 80)
  const before = text.slice(Math.max(0, hit.start - 60), hit.start)
  if (/\bhow\s+$/i.test(before)) return false
  if (/\b(?:any|if|whether|what|no|not|without|nor|zero|nil|these|those)\s+(?:[\p{L}’']+\s+){0,2}$/iu.test(before))
    return false
  // Children of this age often; but told about this several times.
  if (/\bthis\s+(?:[\p{L}’']+\s+){0,2}$/iu.test(before) && !(kind === 'howOften' && /\bthis\s$/i.test(before)))
    return false
  switch (kind) {
    case 'what':
      return !goesOnToSay(after) && !/^[^.;]{0,30}:/u.test(after) && !isVerb(hit.term, before)
    case 'howOften':
      return /\b(?:times|occasions?)$/u.test(hit.term)
        ? !isPleasant(before) && !isPleasant(after)
        : tellsConcern(before.slice(hit.term === 'a lot' ? -25 : -45)) || tellsConcern(after.slice(0, 40))
    case 'how':
      return (
        !/\bwhich(?:\s(?:is|was))?\s?$/u.test(before) &&
        !isEveryday(after) &&
        !goesOnToSay(after) &&
        !/\b(?:because|since \p{Ll}+ing)\b/iu.test(after)
      )
    case 'done':
      // Safe sleep advice given: on what.
      return (
        !saysWithWhat(after) &&
        !/^\s\p{Lu}\p{Ll}/u.test(after) &&
        (hit.term !== 'advice given' || /(?:^|[.,;]\s)$/u.test(before))
      )
    default:
      return !/^\s*(?::|\()/u.test(after)
  }
}

/** Nothing that concerns her safety. */
const isVerb = (term: string, before: string): boolean =>
  /^(?:concerns|issues|worries)$/u.test(term) && /\b(?:that|which|it|this|who|what)\s+$/i.test(before)

function isSpeltOut(note: Note, { sentence, hit }: Met, kind: (typeof asks)[number]): boolean {
  const { reading } = sentence
  if (reading.notKnown || reading.quotations.some(({ start }) => start > hit.end)) return true
  if (kind === 'howOften' && (reading.dates.length > 0 || reading.tells.howOften)) return true
  if (kind === 'done') return false
  const { after } = note.neighbours(sentence)
  return saysIt(after, kind) || (reading.wordCount <= 5 && after !== null && saysIt(note.neighbours(after).after, kind))
}

function saysIt(after: Sentence | null, kind: (typeof asks)[number]): boolean {
  if (after === null) return false
  const { tells, quotations, dates } = after.reading
  return (
    quotations.length > 0 ||
    (kind !== 'howOften' && tells.acts) ||
    (kind === 'howOften' && (dates.length > 0 || tells.howOften))
  )
}
