import { letters } from './letters.ts'

const verbs =
  'ring|call|phone|telephone|text|email|e-mail|write|speak|talk|chase|contact|follow|check|review|monitor|support|arrange|book|send|make|do|take|look|get|ask|tell|inform|notify|update|complete|refer|share|discuss|raise|meet|visit|see|attend|pick|drop|bring|give|offer|provide|put|set|liaise|touch|feed|report|pass|flag|consider|explore|revisit|catch|keep|continue|try|work|help|encourage|remind|sort|organise|assess|shadow|sit|collect|hand|think|go|start|draft|draw|gather|submit|apply|request|seek|explain|observe|log|convene|hold|allocate|identify|prepare|investigate|clarify|confirm|back|let|consult|escalate|signpost|mention|find|link|join|run|step|watch|oversee|query|address|purchase|buy|fit|return|add|carry|cover|deliver|lead|nominate|obtain|supervise|teach|weigh|measure|register|enrol|cancel|interview|search|forward|circulate|upload|document|record|invite|introduce|transfer|amend|schedule|rearrange|reschedule|advise|agree|involve|ensure|action|progress|pursue|mentor|undertake|facilitate|implement|finish|repeat|refer|happen'
/** What will or would be done by somebody is a plan only with a verb that says so: will be five, will sit with her are not. */
const said =
  'ring|call|phone|telephone|text|email|e-mail|write|speak (?:to|with)|talk to|have a (?:word|chat|conversation|think)|get (?:in touch|hold)|do (?:a|an|another|some|the)|make (?:a|an|another|contact)|set up|pick up|try again|see (?:him|her|them) again|pass|bring up|chase|contact|follow|check|keep|review|monitor|support|arrange|book|send|ask|inform|notify|update|complete|refer|share|discuss|raise|visit|liaise|touch|feed|report|pass|flag|consider|explore|revisit|catch|continue|sort|organise|assess|gather|submit|apply|request|seek|look into|look at|find out|escalate|signpost|mention|investigate|clarify|confirm|let|consult|address|monitor|advise|try to|work with|offer|pick up|log|pursue|schedule|rearrange|invite'
const letter = `[${letters}]`
const word = String.raw`[${letters}\d][${letters}\d.’'&/()-]*`
const noMore = `(?![${letters}’'-])`

/** A way of writing that something will be done. */
export interface WayOfPlanning {
  /** Matches what is to be done, where it begins: sticky. */
  readonly what: RegExp
  /** How many words for whoever does it stand between the beginning of the clause and what is to be done. */
  readonly words: readonly [least: number, most: number]
}

export const who: WayOfPlanning = {
  words: [1, 6],
  what: new RegExp(String.raw`(?:to|2)\s(?:also\s|then\s|still\s|self[-\s])?(?:${verbs})${noMore}`, 'iy'),
}
export const passive: WayOfPlanning = {
  words: [0, 6],
  what: new RegExp(
    String.raw`to\sbe\s(?:${letter}+ly\s)?(?:${letter}{2,}(?:ed|wn)|made|seen|told|done|given|sent|held|kept|brought|taken|put|set|spoken|met|dealt|got|chosen|found|written|read|rung|built|aware|vigilant|mindful)(?!${letter})`,
    'iy',
  ),
}
export const will: WayOfPlanning = {
  words: [1, 4],
  what: new RegExp(
    String.raw`(?:will|shall|needs? to|(?:is |are |am )?going to)\s(?:also\s|then\s|still\s|now\s|need to\s)?(?:${said})${noMore}`,
    'iy',
  ),
}
export const willBe: WayOfPlanning = {
  words: [0, 6],
  what: new RegExp(
    String.raw`will\s(?:then\s|also\s)?be\s(?:${letter}+ly\s)?(?:picked\sup|monitoring|speaking\sto|ringing|calling|contacting|chasing|following|reviewing|checking|liaising|looking\sinto|keeping|raising|discussing|arranging|offering|reviewed|discussed|monitored|followed\sup|raised|arranged|contacted|referred|sent|shared|booked|completed|chased|updated|offered|looked|addressed|considered|explored|revisited|organised|sought|reported|assessed|allocated|spoken|supported|kept|given|put|added|checked)(?!${letter})`,
    'iy',
  ),
}
export const bareTo: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(String.raw`to\s(?:${said})${noMore}(?![^.;]{0,60},)`, 'iy'),
}
export const bareWill: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(
    String.raw`(?:will|going\sto|gonna)\s(?:also\s|then\s|still\s|need to\s)?(?:${said})${noMore}`,
    'iy',
  ),
}
export const writers: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(
    String.raw`(?:(?:I|we)['’]ll|(?:I|we)(?:['’]m|['’]re|\sam|\sare)\sgoing\sto|(?:I|we)\s(?:plan|intend|aim|hope|need)\sto|(?:some(?:one|body)|school|mum|dad|both\sparents|parents|carers?)\sneeds?\sto)\s(?:also\s|then\s|still\s)?(?:${said})${noMore}`,
    'iy',
  ),
}
/** What opens a note to oneself of something to be done. */
const orders = [
  String.raw`needs?\sto\s(?:${verbs})`,
  String.raw`(?:the\s)?plan\s(?:is\s)?to\s(?:${verbs})`,
  String.raw`(?:take|bring|pass|flag|add)\s(?:it\s|this\s|on\s)?to\s(?:the\s)?(?:supervision|safeguarding|agenda|panel|slt|dsl|meeting|team|taf|core\sgroup|senco|sw)`,
  String.raw`get\sin\stouch|book\sin|(?:ring|phone|call)\shome|liaise|feed\sback|catch\sup|touch\sbase|look\s(?:into|at)|find\sout|carry\son|chasing|watch\sand\swait|try\sagain`,
  String.raw`keep\s(?:an\s(?:eye|ear)|offering|trying|chasing|monitoring|checking|under|on\stop|a\slog|an?\s${letter}+\s?eye|on\s(?:the\s|our\s)?radar)`,
  String.raw`continue\s(?:to(?!\sbe)|with|current|same|the\s(?:current|same)|weekly)`,
  String.raw`for\s(?:discussion|review|follow[-\s]?up)\s(?:at|in|with|by)`,
  String.raw`(?:speak|talk|write)\s(?:to|with)|(?:discuss|raise|revisit)\s(?:at|with|in|next)|follow[-\s]?up\s(?:with|on|re)|pick\sup\swith`,
  String.raw`refer\sto\s(?!notes?|records?|emails?|previous|above|files?|chronology|minutes|the\s(?:notes?|records?|file))(?:${word})`,
  String.raw`check\s(?:in|that|if|whether|with|on|${letter}+\s${letter}+s\b)`,
  String.raw`(?:consider|explore|revisit|arrange|organise|gather|discuss|raise|chase|offer|book|send|ask|tell|inform|monitor|ring|phone|contact|email|complete|review|update|support|encourage|remind|invite|request|call)\s(?!up\b|from|to\s|by\b|in\b|at\b|on\b|was\b|were\b|is\b|held|made|given|received|done|completed|sent|taken|with\s(?:mum|dad)|of\b|and\b|or\b|for\b|not\b|due|meeting|date|report|form|plan|line|centre|arrangements?|workers?\b)(?:${word})`,
].join('|')
export const order: WayOfPlanning = { words: [0, 0], what: new RegExp(`(?:${orders})${noMore}`, 'iy') }
