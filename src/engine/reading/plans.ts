import { overlaps, type Span } from '../../model/span.ts'
import { codeAt } from '../code-at.ts'
import { agreedBare, duties, looseWork, neededWork, needsDoing, plannedWork } from './loose-ends.ts'
import { isNoun, order, orderOfLine } from './orders.ts'
import { isPlanner } from './planners.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
import { meets, needsOf, needsOfOne } from './signals.ts'
import { eachMatch, matchEnd } from './sought.ts'
import { finds, tells } from './tells.ts'
import {
  asked,
  bareTo,
  bareWill,
  numberedNote,
  own,
  passive,
  toUnderPlan,
  type WayOfPlanning,
  who,
  will,
  willBe,
  writers,
} from './ways-of-planning.ts'

/** Something that a sentence says will be done. The span runs from who does it, or from the verb, to the verb. */
export interface Planned extends Span {
  /** `somebody`: whoever does it stands before it. `nobody`: it will be done, and the words do not say by whom. */
  readonly by: 'somebody' | 'nobody'
}

/** Where a clause begins, and where its own words do, behind marks, a number and a word for plans. */
interface Clause {
  readonly start: number
  readonly words: number
}

const lead =
  /(?:[;:,.]\s|\s[–—-]\s|\s(?:so|and)\s(?=will\s)|^)[-–—•*>\s]*(?:\(?\d{1,2}[.)]\s*)?(?:(?:actions?|plan|agreed|to do|next steps?|outcome|outstanding(?: actions?)?|way forward|follow[- ]up)\s?[:–—-]\s*)?/gi
/** Behind the number of an item. */
const numbered = /\d[.)]\s*$/
/** Behind a word for plans. */
const underPlan = /(?:actions?|plan|to do|next steps?|outstanding|way forward)\s?[:–—-]\s*$/i
/** The sentence itself, or what a dash or semicolon sets apart, and no word for plans stands before. */
const apart = /^(?![:,.])[^a-z]*$|\s[–—-]\s+(?:\(?\d{1,2}[.)]\s*)?$/i

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  eachMatch(lead, text, ({ 0: passed, index }) => clauses.push({ start: index, words: index + passed.length }))
  return clauses
}

/** Words that what is to be done can begin with where somebody may stand before it. */
const anchor = /\b(?:to|2|will|shall|needs?|requires?|(?:(?:is|are|am)\s)?going)\s/gi
function anchorsOf(text: string): number[] {
  const anchors: number[] = []
  eachMatch(anchor, text, ({ index }) => anchors.push(index))
  return anchors
}

const wordsAlone = /^(?:(?:[a-z\d\u00c0-\u1fff][a-z\d\u00c0-\u1fff.’'&/()+-]*|[+&])\s)*$/i
/** How many words, each with a space behind it. */
function countWords(words: string): number {
  const { length } = words
  let count = 0
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(words, at)
    if (code === 32 || ((code < 33 || code > 126) && /\s/.test(words.charAt(at)))) count += 1
  }
  return count
}

/** Takes whoever is to do something, and where what is to be done begins and ends. */
type Take = (subject: string, from: number, end: number) => void

/** What stands at the beginning of a clause, in order. `after`: what the clause must have passed over. */
function eachBare(text: string, { what }: WayOfPlanning, clauses: readonly Clause[], take: Take, after?: RegExp): void {
  let last = 0
  for (const { start, words } of clauses) {
    const end = start < last ? -1 : matchEnd(what, text, words)
    if (end < 0 || after?.test(text.slice(start, words)) === false) continue
    take('', words, end)
    last = end
  }
}

/** What stands behind somebody who may do it, in order and apart from each other. */
function eachOfSomebody(
  text: string,
  { what, words: [least, most] }: WayOfPlanning,
  clauses: readonly Clause[],
  anchors: readonly number[],
  take: Take,
): void {
  let last = 0
  for (const from of anchors) {
    const end = from < last ? -1 : matchEnd(what, text, from)
    if (end < 0) continue
    for (const { start, words } of clauses) {
      if (start < last || words > from) continue
      const subject = text.slice(words, from)
      const count = countWords(subject)
      if (count < least || count > most || !wordsAlone.test(subject)) continue
      take(subject, from, end)
      last = end
      break
    }
  }
}

/** A condition that follows, but for one that says no more than as needed, or as long as things stay as they are. */
const condition =
  /\b(?:if|unless|whenever|in case)\b(?!\s(?:needed|necessary|required|possible|poss|appropriate|able|no\s(?:change|improvement|better)|(?:more|anything|further|any\smore)\s(?:comes|crops|happens|changes|info\w*|concerns)|it\shappens|(?:it|this|that|things|concerns?|behaviour)\s(?:carr|continue|get|persist|do)))/i
const asks = /\b(?:find out|ask|see|check|clarify|establish|explore|know)\b/i

type Preparing = readonly [way: WayOfPlanning, by: Planned['by'], after?: RegExp]
function prepared(ways: readonly Preparing[]) {
  return ways.map(([way, by, after]) => ({ way, by, after, needs: needsOf(way.what) }))
}

/** The ways of planning, the surest first: of two that overlap the first stands. Duties come between. */
const ways = prepared([
  [passive, 'nobody'],
  [who, 'somebody'],
  [willBe, 'nobody'],
  [bareTo, 'nobody', apart],
  [toUnderPlan, 'nobody', underPlan],
  [numberedNote, 'nobody', numbered],
  [will, 'somebody'],
  [writers, 'somebody'],
  [own, 'somebody'],
  [asked, 'nobody'],
  [bareWill, 'nobody'],
  [needsDoing, 'nobody'],
  [neededWork, 'nobody'],
  [looseWork, 'nobody'],
  [plannedWork, 'nobody', underPlan],
])
const lastWays = prepared([
  [agreedBare, 'nobody'],
  [order, 'nobody'],
  [orderOfLine, 'nobody'],
])
const findDuties = duties.map((duty) => ({ needs: needsOf(duty), find: finds(duty) }))

/** SEND is no verb; I said to Ezra, tell me about the phone: words said to somebody. */
const isNoOrder = (text: string, from: number): boolean =>
  /^\p{Lu}{3}/u.test(text.slice(from)) || /\b(?:said|told|asked|replied)\b[^.;]{0,40},\s*$/i.test(text.slice(0, from))

/** One of the words that any of them needs. */
const needsOfAny = needsOfOne([...ways, ...lastWays, ...findDuties].map(({ needs }) => needs))

/** What a sentence says will be done, in order. Quotations, conditions and questions hold no plan. */
export const plansOf = remembered((reading): readonly Planned[] =>
  meets(reading.signals, needsOfAny) ? plansFound(reading) : none,
)

function plansFound(reading: Reading): readonly Planned[] {
  const { text, signals } = reading
  const found: Planned[] = []
  const keep = (span: Span, by: Planned['by']): void => {
    if (!reading.isQuoted(span)) found.push({ ...span, by })
  }
  let clauses: readonly Clause[] | null = null
  let anchors: readonly number[] | null = null
  let tried: (typeof ways)[number] | null = null
  const take: Take = (subject, from, end) => {
    if (tried === null || !isMeant(text, tried.way, subject, from, end)) return
    const span = { start: from - subject.length, end }
    if (!found.some((one) => overlaps(one, span)))
      keep(span, isOfSubject(text, tried.way, from) ? 'somebody' : tried.by)
  }
  const go = (one: (typeof ways)[number]): void => {
    if (!meets(signals, one.needs)) return
    tried = one
    const { way, after } = one
    clauses ??= clausesOf(text)
    if (way.words[1] === 0) eachBare(text, way, way === orderOfLine ? clauses.slice(0, 1) : clauses, take, after)
    else {
      anchors ??= anchorsOf(text)
      eachOfSomebody(text, way, clauses, anchors, take)
    }
  }
  for (const one of ways) go(one)
  for (const { needs, find } of findDuties) {
    const match = meets(signals, needs) ? find(text) : null
    const end = match === null ? 0 : match.index + match[0].length
    if (match !== null && !condition.test(text.slice(end)) && !/\bif\b/i.test(text.slice(0, match.index)))
      keep({ start: match.index, end }, 'somebody')
  }
  for (const one of lastWays) go(one)
  return found.length === 0 || (isOpen(text) && !asksSomebody.test(text))
    ? none
    : found.sort((a, b) => a.start - b.start)
}

/** Mr Hill has read it and will ring home: whoever the sentence begins with. */
const isOfSubject = (text: string, way: WayOfPlanning, from: number): boolean =>
  way === bareWill &&
  /^(?:I|We|He|She|They|M(?:r|rs|s)|Miss|Dr|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\s[^;]*\sand\s$/u.test(text.slice(0, from))

const inQuestion =
  /\b(?:whether|(?:ask(?:ed|s)?|wonder(?:ed|s)?|know) (?:\w+ )?(?:if|who|when|what|how|where|why))\b[^.;]*$/i

/** Whether somebody can do it who stands there, no condition follows, and it is neither a noun nor play. */
function isMeant(text: string, way: WayOfPlanning, subject: string, from: number, end: number): boolean {
  const doer = way === passive || way === willBe ? subject.replace(/\bplan\s$/i, '') : subject
  if (!isPlanner(doer, way === will) || (condition.test(text.slice(end)) && !asks.test(text.slice(from, end))))
    return false
  const before = text.slice(0, from)
  // Whether he will see it; case to be closed: a question, and a decision.
  if ((way === will || way === bareWill || way === willBe) && inQuestion.test(before)) return false
  if (/\bto (?:be )?closed?$/i.test(text.slice(from, end))) return false
  if (way === order && isNoun(text.slice(from))) return false
  if ((way === order || way === orderOfLine) && isNoOrder(text, from)) return false
  // What others will do or make may be play or a drawing.
  return (
    way !== will || /^(?:I|we)\s/i.test(subject) || !/\s(?:do|make|have|see|try)\s/u.test(text.slice(from, end + 1))
  )
}

const none: readonly never[] = []
const asksSomebody = /^(?:please )?(?:can|could|would) (?:some|any|every|all|staff|the|hoy|dsl)/i
const isOpen = (text: string): boolean => /\?\s*$|^(?:if|unless|in case|should)\b/i.test(text)

const day =
  /\b(?:tomorrow|tmrw|today|tonight|this (?:morning|afternoon|evening|week|lunchtime)|(?:mon|tues?|weds?|wednes|thurs?|fri|sat|satur|sun)(?:days?)?|by (?:the )?(?:end|close|start|\d|noon|lunch|home time|half term|christmas|easter)|next (?:week|wk|month|term)|in the morning|within (?:the )?(?:\d|one|two|three|24|48|next|a (?:week|day|month))|in (?:\d+|one|two|three|four|six) (?:days?|weeks?|wks?|months?)|every|(?:daily|weekly|fortnightly|monthly)(?!\s(?:tasking|briefing|meeting|mtg|supervision|review|catch|handover|group|call|planning))|each (?:day|week|morning|month|night|lunch\w*|break(?:time)?)|once a|twice a|w\/[ce]|week commencing|straight ?away|immediately|at once|\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)|\d{1,2}:\d{2}|half term|end of (?:the )?(?:day|week|month|term|school)|before (?:school|break|lunch|registration|tea|bed|the weekend|he goes|she goes|home time)|after school|first thing|later today|at (?:noon|lunch(?:time)?|break(?:time)?|pick[- ]?up|home time|\d)|on (?:the )?\d|from now|until|by then|same day|after that|that (?:morning|afternoon|evening|night))\b|\d{1,2}[./]\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d\/(?:7|52|12)\b/i

/** Whether the words say when: a date, a day, a time, how soon or how often. "The next meeting" is no day. */
export const saysWhen = tells(day)

/** The part of a sentence that a plan stands in: what is said before it at length, and cut off by a comma, has days of its own. */
export function clauseOf(text: string, { start }: Span): string {
  const cut = Math.max(text.lastIndexOf(', ', start), text.lastIndexOf('; ', start), text.lastIndexOf(' – ', start))
  return cut > 12 ? text.slice(cut) : text
}
