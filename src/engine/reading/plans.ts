import type { Span } from '../../model/span.ts'
import { remembered } from './remembered.ts'

/** Something that a sentence says will be done. The span runs from who does it, or from the verb, to the verb. */
export interface Planned extends Span {
  /** `somebody`: whoever does it stands before it. `nobody`: it will be done, and the words do not say by whom. */
  readonly by: 'somebody' | 'nobody'
}

const verbs =
  'ring|call|phone|telephone|text|email|e-mail|write|speak|talk|chase|contact|follow|check|review|monitor|support|arrange|book|send|make|do|take|look|get|ask|tell|inform|notify|update|complete|refer|share|discuss|raise|meet|visit|see|attend|pick|drop|bring|give|offer|provide|put|set|liaise|touch|feed|report|pass|flag|consider|explore|revisit|catch|keep|continue|try|work|help|encourage|remind|sort|organise|assess|shadow|sit|collect|hand|think|go|start|draft|draw|gather|submit|apply|request|seek|explain|observe|log|convene|hold|allocate|identify|prepare|investigate|clarify|confirm|back|let|consult|escalate|signpost|mention|find|link|join|run|step|watch|oversee|query|address|purchase|buy|fit|return|add|carry|cover|deliver|lead|nominate|obtain|supervise|teach|weigh|measure|register|enrol|cancel|interview|search|forward|circulate|upload|document|record|invite|introduce|transfer|amend|schedule|rearrange|reschedule|advise|agree|involve|ensure|action|progress|pursue|mentor|undertake|facilitate|implement|finish|repeat|refer|happen'
/** What will or would be done by somebody is a plan only with a verb that says so: will be five, will sit with her are not. */
const said =
  'ring|call|phone|telephone|text|email|e-mail|write|speak (?:to|with)|talk to|have a (?:word|chat|conversation|think)|get (?:in touch|hold)|do (?:a|an|another|some|the)|make (?:a|an|another|contact)|set up|pick up|try again|see (?:him|her|them) again|pass|bring up|chase|contact|follow|check|keep|review|monitor|support|arrange|book|send|ask|inform|notify|update|complete|refer|share|discuss|raise|visit|liaise|touch|feed|report|pass|flag|consider|explore|revisit|catch|continue|sort|organise|assess|gather|submit|apply|request|seek|look into|look at|find out|escalate|signpost|mention|investigate|clarify|confirm|let|consult|address|monitor|advise|try to|work with|offer|pick up|log|pursue|schedule|rearrange|invite'
const lead = String.raw`(?:^|[;:,]\s|\s[–—-]\s|\.\s)(?:[-–—•*>\s]*)(?:\(?\d{1,2}[.)]\s*)?(?:(?:actions?|plan|agreed|to do|next steps?|outcome|follow[- ]up)\s?[:–—-]\s*)?`
const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}.’'&/()-]*`

const who = new RegExp(
  String.raw`${lead}(?<who>(?:${word}\s){1,6}?)(?<what>(?:to|2)\s(?:also\s|then\s|still\s|self[-\s])?(?:${verbs}))(?![\p{L}’'-])`,
  'giu',
)
const passive = new RegExp(
  String.raw`${lead}(?<who>(?:${word}\s){0,6}?)(?<what>to\sbe\s(?:\p{L}+ly\s)?(?:\p{Ll}{2,}(?:ed|wn)|made|seen|told|done|given|sent|held|kept|brought|taken|put|set|spoken|met|dealt|got|chosen|found|written|read|rung|built|aware|vigilant|mindful))(?!\p{L})`,
  'giu',
)
const will = new RegExp(
  String.raw`${lead}(?<who>(?:${word}\s){1,4}?)(?<what>(?:will|shall|needs? to|(?:is |are |am |['’]m )?going to)\s(?:also\s|then\s|still\s|now\s|need to\s)?(?:${said}))(?![\p{L}’'-])`,
  'giu',
)
const willBe = new RegExp(
  String.raw`${lead}(?<who>(?:${word}\s){0,6}?)(?<what>will\s(?:then\s|also\s)?be\s(?:\p{L}+ly\s)?(?:picked\sup|monitoring|speaking\sto|ringing|calling|contacting|chasing|following|reviewing|checking|liaising|looking\sinto|keeping|raising|discussing|arranging|offering|reviewed|discussed|monitored|followed\sup|raised|arranged|contacted|referred|sent|shared|booked|completed|chased|updated|offered|looked|addressed|considered|explored|revisited|organised|sought|reported|assessed|allocated|spoken|supported|kept|given|put|added|checked))(?!\p{L})`,
  'giu',
)
const bareTo = new RegExp(
  String.raw`(?:^|[;]\s|\s[–—-]\s)(?:[-–—•*>\s]*)(?:\(?\d{1,2}[.)]\s*)?(?<what>to\s(?:${said}))(?![\p{L}’'-])(?![^.;]{0,60},)`,
  'giu',
)
const bareWill = new RegExp(
  String.raw`${lead}(?<what>(?:will|going\sto|gonna)\s(?:also\s|then\s|still\s|need to\s)?(?:${said}))(?![\p{L}’'-])`,
  'giu',
)
const writers = new RegExp(
  String.raw`${lead}(?<what>(?:(?:I|we)['’]ll|(?:I|we)(?:['’]m|['’]re|\sam|\sare)\sgoing\sto|(?:I|we)\s(?:plan|intend|aim|hope|need)\sto|(?:some(?:one|body)|school|mum|dad|both\sparents|parents|carers?)\sneeds?\sto)\s(?:also\s|then\s|still\s)?(?:${said}))(?![\p{L}’'-])`,
  'giu',
)
/** What opens a note to oneself of something to be done. */
const orders = [
  String.raw`needs?\sto\s(?:${verbs})`,
  String.raw`(?:the\s)?plan\s(?:is\s)?to\s(?:${verbs})`,
  String.raw`(?:take|bring|pass|flag|add)\s(?:it\s|this\s|on\s)?to\s(?:the\s)?(?:supervision|safeguarding|agenda|panel|slt|dsl|meeting|team|taf|core\sgroup|senco|sw)`,
  String.raw`get\sin\stouch|book\sin|(?:ring|phone|call)\shome|liaise|feed\sback|catch\sup|touch\sbase|look\s(?:into|at)|find\sout|carry\son|chasing|watch\sand\swait|try\sagain`,
  String.raw`keep\s(?:an\s(?:eye|ear)|offering|trying|chasing|monitoring|checking|under|on\stop|a\slog|an?\s\p{L}+\s?eye|on\s(?:the\s|our\s)?radar)`,
  String.raw`continue\s(?:to(?!\sbe)|with|current|same|the\s(?:current|same)|weekly)`,
  String.raw`for\s(?:discussion|review|follow[-\s]?up)\s(?:at|in|with|by)`,
  String.raw`(?:speak|talk|write)\s(?:to|with)|(?:discuss|raise|revisit)\s(?:at|with|in|next)|follow[-\s]?up\s(?:with|on|re)|pick\sup\swith`,
  String.raw`refer\sto\s(?!notes?|records?|emails?|previous|above|files?|chronology|minutes|the\s(?:notes?|records?|file))(?:${word})`,
  String.raw`check\s(?:in|that|if|whether|with|on|\p{Ll}+\s\p{Ll}+s\b)`,
  String.raw`(?:consider|explore|revisit|arrange|organise|gather|discuss|raise|chase|offer|book|send|ask|tell|inform|monitor|ring|phone|contact|email|complete|review|update|support|encourage|remind|invite|request|call)\s(?!up\b|from|to\s|by\b|in\b|at\b|on\b|was\b|were\b|is\b|held|made|given|received|done|completed|sent|taken|with\s(?:mum|dad)|of\b|and\b|or\b|for\b|not\b|due|meeting|date|report|form|plan|line|centre|arrangements?|workers?\b)(?:${word})`,
].join('|')
const order = new RegExp(String.raw`${lead}(?<what>${orders})(?![\p{L}’'-])`, 'giu')

/** Words before "to" that make it something else than a plan: wants to, told to, happy to, nothing to. */
const other = new RegExp(
  String.raw`(?:^|\s)(?:${'going|no|agreed|want|need|have|has|had|due|able|unable|used|like|try|tries|tried|trying|refuse|refuses|start|begin|began|continue|hope|hoping|plans?|agree|decide|asked|asks|asking|told|tells|telling|advised|allowed|expected|supposed|meant|keen|happy|willing|ready|reluctant|likely|said|says|seems?|appears?|seemed|went|came|comes?|go|goes|back|home|is|are|was|were|be|been|being|not|nothing|something|somebody|someone|anything|anyone|everything|who|how|what|when|where|whether|which|why|easy|hard|difficult|good|best|up|down|out|on|off|over|in|spoke|speaks|listened|talked|talking|access|according|next|close|closer|similar|related|response|relation|addition|order|regards?|way|ways|time|times|lots?|much|chance|right|permission|reasons?|places?|attempts?|ability|failure|fails?|managed?|threatened|offered|promised|wish|wishes|chose|learnt|love|loves|prefers?|enough|too|made|forced|afraid|scared|glad|pleased|sorry|sure|free|left|moved|moving|linked|known|exposed|subject|opportunity|first|last|only|as|so|than|if|that|because|and|or|but|he|she|they|it|him|her|them|us|me|you|will|would|can|could|should|did|does|do|just|brought|sent|sends|took|takes|gave|give|gets?|got|helped?|helping|walked|ran|drove|thought|prior|thanks|addressed|open|closed?|things|stuff|homework|money|reluctance|pressure|tendency|desire|wants|needs|likes|hopes|starts|begins'})\s$`,
  'iu',
)
const verbBefore =
  /(?:^|\s)(?!(?:need|feed|speed|red|bed|shed|agreed|allocated|named|supervised|planned|Ahmed|Mohammed|Muhammad|Zed|Fred|Ted|Ned|Jared|Alfred|Wilfred|Saeed|Hamed|Syed)\s)(?:\p{L}{2,}ed|is|was|are|were|be|been|has|had|have|told|got|let|made|sent|took|went|came|said|says|did|does|do|can|could|should|would|will|want|wants|need|needs|I|he|she|they|we|you|who|that|which|when|while|because|so|but|not|if)\s/iu
const gerund =
  /\s(?!planning|training|meeting|housing|parenting|counselling|swimming|mentoring|funding|clothing|hearing|briefing|learning|nursing|evening|morning|building|wellbeing)\p{L}{2,}ing\s/iu

/** Whether the words before "to" can be whoever does it: no verb among them. Before "will" it may be the writer. */
function isSubject(words: string, willFollows: boolean): boolean {
  if (words === '') return true
  if (willFollows && /^(?:I|we)\s(?:also\s)?$/i.test(words)) return true
  return !other.test(` ${words}`) && !verbBefore.test(words) && !gerund.test(words) && !/[.]\s/u.test(words)
}

/** Support from, review of, phone call: nouns. Contact school, phone Mrs Hart, email the nurse: something to be done. */
const isNoun = (text: string): boolean =>
  /^(?:phone|contact|email|review|update|support|book|request|call|ring)\s/i.test(text) &&
  !/^\p{L}+\s(?:the|an?|his|her|their|my|our|mum|dad|mother|father|parents?|carers?|foster|nan|gran|school|nursery|police|him|them|all|both|if|that|\p{Lu}[\p{L}/]+)(?!\p{L})/u.test(
    text,
  )

/** What a sentence says will be done, in order. Quotations, conditions and questions hold no plan. */
export const plansOf = remembered((reading): readonly Planned[] => {
  const { text } = reading
  if (
    !/\b(?:to|2|will|shall|going|gonna|need|for|watch|try|get|take|bring|pass|flag|add|chasing|plan|speak|talk|write|follow|continue|carry|keep|liaise|feed|catch|touch|look|find|pick|check|consider|explore|revisit|arrange|organise|gather|discuss|raise|chase|offer|refer|book|send|ask|tell|inform|monitor|ring|phone|contact|email|complete|review|update|support|encourage|remind|invite|request|call)\b|['’]ll\b/i.test(
      text,
    )
  )
    return []
  if (/\?\s*$|^(?:if|unless|in case|should)\b/i.test(text)) return []
  const found: Planned[] = []
  const add = (pattern: RegExp, by: Planned['by']): void => {
    for (const match of text.matchAll(pattern)) {
      const subject = match.groups?.who ?? ''
      const what = match.groups?.what
      if (
        what === undefined ||
        !isSubject(subject.replace(pattern === passive ? /\bplan\s$/i : /$^/u, ''), pattern === will)
      )
        continue
      // Every pattern ends with what is to be done.
      const end = match.index + match[0].length
      const from = end - what.length
      if (/\b(?:if|unless|whenever|in case)\b/i.test(text.slice(end))) continue
      if (pattern === order && isNoun(text.slice(from))) continue
      // What others will do or make may be play or a drawing.
      if (
        pattern === will &&
        !/^(?:I|we)\s/i.test(subject) &&
        /\s(?:do|make|have|see|try)\s/u.test(text.slice(from, end + 1))
      )
        continue
      const span = { start: from - subject.length, end }
      if (!reading.isQuoted(span) && !found.some((one) => one.start < span.end && span.start < one.end))
        found.push({ ...span, by })
    }
  }
  // What a pattern cannot do without is looked for first: that is quicker than the pattern.
  const hasTo = /\bto\s/i.test(text)
  const hasWill = /\b(?:will|shall)\s/i.test(text)
  if (hasTo) add(passive, 'nobody')
  if (hasTo || /\b2\s/u.test(text)) add(who, 'somebody')
  if (hasWill) add(willBe, 'nobody')
  if (hasTo) add(bareTo, 'nobody')
  if (hasTo || hasWill) add(will, 'somebody')
  if (hasTo || hasWill || /['’]ll\s/i.test(text)) add(writers, 'somebody')
  if (hasTo || hasWill || /\bgonna\s/i.test(text)) add(bareWill, 'nobody')
  add(order, 'nobody')
  return found.sort((a, b) => a.start - b.start)
})

const day =
  /\b(?:tomorrow|tmrw|today|tonight|this (?:morning|afternoon|evening|week|lunchtime)|(?:mon|tues?|weds?|wednes|thurs?|fri|sat|satur|sun)(?:days?)?|by (?:the )?(?:end|close|start|\d|noon|lunch|home time|half term|christmas|easter)|next (?:week|wk|month|term)|in the morning|within (?:the )?(?:\d|one|two|three|24|48|next|a (?:week|day|month))|in (?:\d+|one|two|three|four|six) (?:days?|weeks?|wks?|months?)|every|daily|weekly|fortnightly|monthly|each (?:day|week|morning|month|night|lunch\w*|break\w*)|once a|twice a|w\/[ce]|week commencing|straight ?away|immediately|at once|\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)|\d{1,2}:\d{2}|half term|end of (?:the )?(?:day|week|month|term|school)|before (?:school|the weekend|he goes|she goes|home time)|after school|first thing|later today|at (?:noon|lunch\w*|break\w*|pick[- ]?up|home time|\d)|on (?:the )?\d|from now|until|by then|same day|after that)\b|\d{1,2}[./]\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d\/(?:7|52|12)\b/i

/** Whether the words say when: a date, a day, a time, how soon or how often. "The next meeting" is no day. */
export const saysWhen = (text: string): boolean => day.test(text)

/** The part of a sentence that a plan stands in: what is said before it at length, and cut off by a comma, has days of its own. */
export function clauseOf(text: string, { start }: Span): string {
  const cut = Math.max(text.lastIndexOf(', ', start), text.lastIndexOf('; ', start), text.lastIndexOf(' – ', start))
  return cut > 25 ? text.slice(cut) : text
}
