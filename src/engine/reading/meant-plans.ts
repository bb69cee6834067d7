import { isNoun, order, orderOfLine } from './orders.ts'
import { isPlanner } from './planners.ts'
import { bareWill, passive, type WayOfPlanning, who, will, willBe } from './ways-of-planning.ts'

/** A condition that follows, but for one that says no more than as needed, or as long as things stay as they are. */
const condition =
  /\b(?:if|unless|whenever|in case)\b(?!\s(?:needed|necessary|required|possible|poss|appropriate|able|no\s(?:change|improvement|better)|(?:more|anything|further|any\smore)\s(?:comes|crops|happens|changes|info\w*|concerns)|it\shappens|(?:it|this|that|things|concerns?|behaviour)\s(?:carr|continue|get|persist|do)))/i
export const hasCondition = (text: string): boolean => condition.test(text)
const asks = /\b(?:find out|ask|see|check|clarify|establish|explore|know)\b/i

/** SEND is no verb; I said to Ezra, tell me about the phone: words said to somebody. */
const isNoOrder = (text: string, from: number): boolean =>
  /^\p{Lu}{3}/u.test(text.slice(from)) || /\b(?:said|told|asked|replied)\b[^.;]{0,40},\s*$/i.test(text.slice(0, from))

const inQuestion =
  /\b(?:whether|(?:ask(?:ed|s)?|wonder(?:ed|s)?|know) (?:\w+ )?(?:if|who|when|what|how|where|why))\b[^.;]*$/i

/** Marks to back, warm to touch, puts it about to get in: neither back nor touch nor get is what somebody is to do. */
const isNoVerb = (text: string, subject: string, from: number, end: number): boolean =>
  /\babout\s$/i.test(subject) ||
  (/\s(?:back|hand)$/i.test(text.slice(from, end)) && /^\s*(?:$|[,.;:)&]|(?:of|and)\b)/.test(text.slice(end))) ||
  (/\stouch$/i.test(text.slice(from, end)) && !/^\s(?:base|on|upon)\b/i.test(text.slice(end)))

/** To be closed, case to step down: no work for anybody, and `rationale` asks why. */
function isDecision(text: string, from: number, end: number): boolean {
  const verb = /\bto (?:be )?(?:closed?|(step)(?:ped)?)$/i.exec(text.slice(from, end))
  return verb !== null && (verb[1] === undefined || /^[\s-]down\b/i.test(text.slice(end)))
}

/** Talk with Amina after she came back: what was done, as a heading. */
const ofThen =
  /^[^.;:]{0,40}\b(?:after|when|before)\s(?:s?he|they|I|we)\s(?:had|was|were|came|went|got|left|said|told|saw|\w+ed)\b/i

/** Whether somebody can do it who stands there, no condition follows, and it is neither a noun nor play. */
export function isMeant(text: string, way: WayOfPlanning, subject: string, from: number, end: number): boolean {
  const doer = way === passive || way === willBe ? subject.replace(/\bplan\s$/i, '') : subject
  if (!isPlanner(doer, way === will) || (hasCondition(text.slice(end)) && !asks.test(text.slice(from, end))))
    return false
  const before = text.slice(0, from)
  // Whether he will see it; case to be closed: a question, and a decision.
  if ((way === will || way === bareWill || way === willBe) && inQuestion.test(before)) return false
  if (isDecision(text, from, end) || (way === who && isNoVerb(text, subject, from, end))) return false
  if (way === order && isNoun(text.slice(from))) return false
  if ((way === order || way === orderOfLine) && (isNoOrder(text, from) || ofThen.test(text.slice(end)))) return false
  // What others will do or make may be play or a drawing.
  return (
    way !== will || /^(?:I|we)\s/i.test(subject) || !/\s(?:do|make|have|see|try)\s/u.test(text.slice(from, end + 1))
  )
}
