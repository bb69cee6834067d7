import { letters } from './letters.ts'
import { letter, noMore, type WayOfPlanning, word } from './ways-of-planning.ts'

const somebody =
  'mum|dad|mother|father|parents?|carers?|nan|gran|grandad|family|school|nursery|staff|police|housing|both|him|her|them|all|everyone'
/** What follows a verb that is no noun: the cake, his form, Mum, more of it. */
const object = `(?:the|an?|his|her|their|my|our|its|any|some|more|another|further|each|every|this|that|it|what|who|how|when|where|which|if|whether|${somebody})(?![${letters}’'])`
const papers =
  'risk assessments?|assessments?|chronology|records?|files?|genogram|plans?|forms?|logs?|profile|passport|photos?|paperwork|reports?|notes|timetable|referrals?|application|details|minutes|contact list|appointments?|checks?|uniform|bed|bedding|stairgate|consent'

/** What opens a note to oneself of something to be done. */
const orders = [
  String.raw`needs?\sto\s(?:think|work\sout|decide|sort|${'ring|call|phone|text|email|write|speak|talk|chase|contact|follow|check|review|monitor|support|arrange|book|send|make|do|look|get|ask|inform|update|complete|refer|share|discuss|raise|meet|visit|see|bring|pick|offer|put|liaise|pass|consider|explore|revisit|catch|keep|continue|find|clarify|confirm|gather|seek|request|apply|organise|address|escalate|identify|establish|ensure|log|record|add'})`,
  String.raw`(?:the\s|our\s)?(?:plan|intention)\s(?:is\s)?(?:to|for\s(?:[${letters}’']+\s){1,3}?to)\s${letter}{2,}|(?:the\s|our\s)?plan\sis\sthat|(?:the\s)?next\sstep\s(?:is|will\sbe)\s(?:to|an?)`,
  String.raw`(?:take|bring|pass|flag|add)\s(?:it\s|this\s|on\s|back\s)?to\s(?:the\s)?(?:next\s)?(?:supervision|safeguarding|agenda|panel|slt|dsl|meeting|team|cin|taf|tac|core\sgroup|senco|sw|review|pastoral|handover|staff|conference|risk|head|${letter}+\steacher|${letter}+\stutor)`,
  String.raw`get\sin\stouch|book\sin|(?:ring|phone|call)\s(?:home|back)|liaise|chase\sup|feed\sback|catch\sup|touch\sbase|look\s(?:into|at)(?!\s(?:me|him|her|them|it|my)(?!${letter}))|find\sout|carry\son|chasing|watch\sand\swait|try\s(?:${letter}+\s)?again`,
  String.raw`keep\s(?:an\s(?:eye|ear)|offering|trying|chasing|monitoring|checking|watching|logging|recording|under|on\stop|a\s(?:log|record|note|diary)|an?\s${letter}+\s?(?:eye|watch)|on\s(?:the\s|our\s)?radar|in\stouch(?!\s(?:call|visit))|${letter}+\s(?:informed|updated|posted|in\sthe\sloop))`,
  String.raw`continue\s(?:to(?!\sbe)|with|current|same|as\s(?:is|planned|before|agreed)|the\s(?:current|same)|weekly|visits|visiting|sessions|support|monitoring)|cont\s(?:to(?!\sbe)|with|(?:${letter}+\s)?(?:visits|sessions|support|monitoring|meds|obs|plan))|just\s(?:monitor|keep\s(?:an\seye|watching|monitoring))`,
  String.raw`(?:r\/?v(?:\sin)?(?:\s\d{1,2}\s(?:months?|mths?|weeks?|wks?))?|(?:r\/?v|review|f\/u)\s\d{1,2}\/(?:7|52|12))(?=\W*$)`,
  String.raw`for\s(?:discussion|review|follow[-\s]?up)\s(?:at|in|with|by)`,
  String.raw`(?:speak|talk|write)\s(?:to|with)|(?:discuss|raise|revisit)\s(?:at|with|in|next)|follow[-\s]?up\s(?:with|on|re)|pick\sup\swith`,
  String.raw`refer\sto\s(?!notes?|records?|emails?|previous|above|files?|chronology|minutes|the\s(?:notes?|records?|file))${word}`,
  String.raw`check\s(?:in|that|if|whether|with|on|${letter}+\s${letter}+s(?!${letter}))`,
  String.raw`(?:consider|explore|revisit|arrange|organise|gather|discuss|raise|chase|offer|book|send|ask|tell|inform|monitor(?!\slizard)|ring|phone|contact|email|review|update|support|encourage|remind|invite|request|call)\s(?!up(?!${letter})|from|to\s|by(?!${letter})|in(?!${letter})|at(?!${letter})|on(?!${letter})|was(?!${letter})|were(?!${letter})|is(?!${letter})|held|made|given|received|done|completed|sent|taken|with\s(?:mum|dad)|of(?!${letter})|and(?!${letter})|or(?!${letter})|for(?!${letter})|not(?!${letter})|due|meeting|date|report|form|plan|line|centre|arrangements?|workers?(?!${letter}))${word}`,
].join('|')

/** Verbs that are nothing else. */
const onlyVerbs =
  'ensure|seek|obtain|establish|ascertain|clarify|provide|re-?refer|identify|implement|introduce|investigate|escalate|signpost|allocate|submit|convene|reconvene|circulate|recirculate|reinforce|promote|notify|confirm|prepare|reassess|rearrange|reschedule|rebook|consult|negotiate'
/** Verbs that are nouns as well, or that something done may begin with: what follows must show what they are. */
const ordersOfLine = [
  String.raw`(?:${onlyVerbs})\s(?!by(?!${letter})|that\s(?:he|she)|from)${word}`,
  String.raw`apply\s(?:for|to)(?!${letter})|maintain\s(?:contact|an?|the|weekly|regular|current)(?!${letter})|attend\s(?:the|next|core|conference|review|court)(?!${letter})`,
  String.raw`(?:request|share|order|pass|plan|source|add|make|complete|check|upload|print|collect|draft|develop|create|observe|log|meet|assess|revise|sort|notify|refer|help|get|fix|replace|order|buy|purchase|test|trial|log|escort|chase|re-?weigh|re-?check|weigh)\s${object}|find\s(?:an?|some|another|out)(?!${letter})|(?:rv|r/v|f/?u|review|(?:re-?)?(?:weigh|check)|repeat|recall)\s(?:${letter}+\s)?\d{1,2}/(?:7|52|12)|f/?u\s(?:with|call|re|at\s(?:the\s)?next|in\s\d)(?!${letter})|(?:top\sup|increase|reduce|repeat)\s(?:feeds|dose|visits|bloods|sessions|contact|reporting|support|weight|height|obs|EPDS)(?!${letter})|(?:rv|r/v|re-?check|re-?weigh|weigh)\s(?:in|at|again|weight)(?!${letter})`,
  String.raw`(?:make|add)\s(?:sure|contact|appointment|referral|arrangements)(?!${letter})|work\s(?:with|on|towards)\s(?![^.;]*\s(?:going|went|is|was|has|had|continues?|started|done|completed|underway)(?!${letter}))${word}|do\s(?:more|some|another|a|the|further)\s`,
  String.raw`visit\s(?:again|mum|dad|nan|home|him|her|them|family)(?!${letter})|pass\s(?:on\s)?to(?!${letter})|share\swith(?!${letter})|watch\s(?:for|out\sfor)(?!${letter})|look\s(?:for|out\sfor)(?!${letter})|try\s(?:again|different|another|using|ringing|mum|dad)(?!${letter})|see\s(?:if|whether|mum|dad|both|child)(?!${letter})|meet\swith(?!${letter})|get\s(?:advice|consent|back)(?!${letter})`,
  String.raw`(?:update|request|complete|upload|order|book|source|share|add|make|check)\s(?:${letter}+\s){0,2}(?:${papers})(?!\s(?:${letter}+ed|is|are|was|were|has|have|held|sent|done|due|made|given|in)(?!${letter}))(?![@@-])`,
  String.raw`(?:monitor|chase)(?=\W*$)|monitor\s(?:for|over|in|closely|daily)(?!${letter})|put\son\s(?:${letter}+\s){1,3}?list(?!${letter})|let['’]?s\s(?:see|keep|try|review|monitor)(?!${letter})|review\s(?:in\s(?:a|the|${letter}+\sterm)|as\s(?:needed|necessary|required)|again|at\s(?:the\s)?next|if\s)(?!${letter})`,
].join('|')

/** Something to be done that nobody is told to do. */
export const order: WayOfPlanning = { words: [0, 0], what: new RegExp(`(?:${orders})${noMore}`, 'iy') }
/** The same, in words that tell of it only where they open a line. */
export const orderOfLine: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(`(?:${ordersOfLine})(?!['’])`, 'iy'),
}

const toSomething = new RegExp(
  String.raw`^\p{L}+\s(?:\p{Ll}+\s(?:plan|assessment|profile)(?!\p{L})|(?:the|an?|his|her|their|my|our|foster|home|back|if|that|again|as|at|in|${somebody}|${papers})(?!\p{L})|\p{Lu})`,
  'u',
)
/** Support from, review of, phone call: nouns. Contact school, phone Mrs Hart, email the nurse: something to be done. */
export const isNoun = (text: string): boolean =>
  /^(?:phone|contact|email|review|update|support|book|request|call|ring)\s/i.test(text) && !toSomething.test(text)
