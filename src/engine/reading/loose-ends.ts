import { lettersBeyond } from './letters.ts'
import { letter, noMore, said, type WayOfPlanning } from './ways-of-planning.ts'

const work =
  'visits?|meetings?|work|conversations?|discussions?|assessments?|referrals?|support|input|sessions?|appointments?|reviews?|training|chats?|advice|planning|updates?|checks?|clarity|clarification|information|contact|medical|supervision|liaison|monitoring|enquiries|intervention|communication|involvement|application|interpreter|tests?|scan'
const done =
  'booked|made|completed|chased|followed|arranged|reviewed|updated|discussed|raised|explored|addressed|considered|sorted|looked|clarified|checked|shared|agreed|confirmed|referred|put|done|picked|replaced|repaired|fixed|ordered|organised|sent|contacted|informed|told|spoken|monitored|assessed|allocated|escalated|involved|invited|seen|signed|finalised'
const doing =
  'chasing|following|completing|sorting|booking|arranging|reviewing|updating|looking|exploring|replacing|mending|fixing|repairing|clarifying|checking|monitoring|addressing|discussing|raising|organising|ordering|renewing|signing|sending|doing|agreeing|confirming|finalising|escalating|assessing'

const ownWord = `(?:[a-z’'-]|${lettersBeyond})+`

/** The form needs chasing; this needs to be followed up. */
export const needsDoing: WayOfPlanning = {
  words: [0, 5],
  what: new RegExp(
    String.raw`(?:needs?|requires?)\s(?:to\sbe\s(?:${letter}+ly\s)?(?:${done})|(?:${doing})|(?:an?\s|another\s|further\s|urgent\s)?(?:re-?)?(?:referral|follow[\s-]?up|review|assessment|home\svisit|chat|conversation|catch[\s-]up|check-in))(?!${letter})`,
    'iy',
  ),
}
/** Joint visit needed; further work is required; support ongoing. What a child needs help with at all times is no plan. */
export const neededWork: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(
    String.raw`(?!no\s|not\s|(?:${ownWord}\s){0,3}?(?:support|supervision|input)\s(?:(?:is|are)\s)?(?:needed|required)|any\s|what\s|level\s|amount\s|the\s(?:level|amount))(?:${ownWord}\s){0,3}?(?:(?:${work})\s(?:(?:with|to|around|on|from)\s(?:${ownWord}\s){1,3}?)?(?:(?:is|are|remains?)\s)?(?:still\s)?(?:needed|required|ongoing|outstanding|planned)|(?:counselling|therapy|work|sessions|support|visits|monitoring)\s(?:will|should)\s(?:start|begin|continue|resume))${noMore}(?!\s(?:for|in)\s(?:school|his|her|pe)(?!${letter}))`,
    'iy',
  ),
}
/** The words that tell of work, and those that it is needed or goes on: one of each must stand where any is needed. */
const workWord = new RegExp(String.raw`\b(?:${work}|counselling|therapy)\b`, 'i')
const neededWord = /\b(?:needed|required|ongoing|outstanding|planned|start|begin|continue|resume)/i
export const workWords = [workWord, neededWord] as const

const notDone = String.raw`(?![^.;]*\s(?:made|sent|done|held|completed|booked|attended|agreed|given|in\splace|was|were|is|are|has|have|had|arranged|started|declined|discussed|accepted|refused)(?!${letter}))`
/** Ongoing support; continued monitoring; possible referral to. */
export const looseWork: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(
    String.raw`(?:(?:ongoing|continued|continuing)\s(?:${letter}+\s){0,2}?(?:${work})|(?:(?:possible|potential|for)\s|\?\s?)(?:re-?)?(?:referral|ref|refer)\s(?:to|into|in|for|back))${noMore}${notDone}`,
    'iy',
  ),
}
/** Home visit, where a word for plans stands before it. */
export const plannedWork: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(String.raw`(?:${ownWord}\s){0,2}?(?:${work})${noMore}${notDone}`, 'iy'),
}
/** - DW with Kay, in a list under a heading for plans. */
export const workOfLine = new RegExp(
  String.raw`^[-–—•*>\s]*(?:\(?\d{1,2}[.)]\s*)?(?:DW|(?:direct|key|life\sstory)\s?work|letter|ref(?:erral)?|safety\splan|body\smap|supervision|(?:CIN|CP|stat|home|joint)\svisits?|parenting\scourse|counselling)${noMore}${notDone}`,
  'i',
)
export const planHeading = /^(?:(?:action )?plan|next steps?|to do|way forward|what next)\W*$/i

const agreedVerbs =
  'continue|keep|monitor|review|ring|phone|call|contact|email|speak|send|share|arrange|book|offer|look|check|follow|chase|refer|complete|update|provide|support|visit|meet|raise|discuss|carry|feed|liaise|make|explore|consider|revisit|try'
export const agreedBare: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(String.raw`(?:(?:It was|We|I|All|Both)\s)?agreed\sto\s(?:${agreedVerbs})(?!${letter})`, 'iy'),
}

/** What was agreed for somebody to do. */
const agreedTo = new RegExp(
  String.raw`\b[Aa]greed\s(?:that\s)?(?:I|we|school|nursery|staff|home|placement|both\sschools|the\s(?:[A-Za-z]+\s)?[A-Za-z]+|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s?(?:would|will|to|should)\s(?:${agreedVerbs}|put|do|work)(?![A-Za-z])`,
)
/** Said she would look into it; who will follow up: words that only somebody at work says of what they will do. */
const promised =
  /\b(?:(?:said|agreed|confirmed|advised|promised|offered)\s(?:that\s)?(?:[A-Za-z]+\s){1,2}?(?:would|['’]d|will)|(?:who|[Hh]e|[Ss]he|[Tt]hey)(?:\swill|['’]ll)|(?:[Tt]old|[Aa]ssured|[Rr]eassured|[Pp]romised)\s(?:her|him|them|mum|dad|[A-Z][a-z]+)\s(?:that\s)?(?:I|we)\s(?:would|['’]d|will))\s(?:also\s)?(?:follow\s(?:this\s|it\s)?up|think\s(?:about\sit|it\sover)|chase|look\sinto|speak\s(?:to|with)\s(?:the\s)?(?:[a-z]+\s)?(?:agency|team|manager|office|council|school|police|company|head|provider|service|surgery|panel)|liaise|feed\sback|report\sback|get\sback|come\sback\sto\s(?:us|me)|let\s(?:us|me|school|the\steam)\sknow|sort\s(?:it|this|something|that)|deal\swith\s(?:it|this)|have\sa\s(?:word|chat)|make\sa\sreferral|refer\s(?:him|her|them|mum|the\sfamily)|arrange\san?|book\s(?:him|her|them|an?)|update\s(?:us|me|school|the\steam)|raise\s(?:it|this)|email\s(?:us|me|the|his|her)|send\s(?:us|me|over|through|a\sreferral)|be\sin\stouch|ring\s(?:me|us|back|the|school|home)|call\s(?:me|us|back|the|school|home))(?![A-Za-z])/
const isTo = new RegExp(
  String.raw`\b(?:(?:nurse|worker|visitor|[Pp]olice|[Ss]chool|manager|officer|team|care|teacher|[Ss]taff|I|[Ww]e)\s(?:is|are|am)\s(?:due\s)?to\s(?:${said}|see|meet|visit)|(?:is|are)\sto\sbe\s(?:referred|assessed|seen|reviewed|discussed|contacted|offered|allocated|informed|invited))(?![A-Za-z])`,
)
/** What somebody agreed, promised or is to do, wherever in a sentence it stands; with what each needs. */
export const duties: readonly (readonly [duty: RegExp, needs: RegExp])[] = [
  [agreedTo, /greed\s/],
  [promised, /(?:would|will|['’](?:d|ll))\s/],
  [isTo, /(?:is|are|am)\s(?:due\s)?to\s/],
]
