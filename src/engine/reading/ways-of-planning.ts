import { lettersBeyond } from './letters.ts'

const verbs =
  'ring|call|phone|telephone|text|email|e-mail|write|speak|talk|chase|contact|follow|check|review|monitor|support|arrange|book|send|make|do|take|look|get|ask|tell|inform|notify|update|complete|refer|share|discuss|raise|meet|visit|see|attend|pick|drop|bring|give|offer|provide|put|set|liaise|touch|feed|report|pass|flag|consider|explore|revisit|catch|keep|continue|cont|try|work|help|encourage|remind|sort|organise|assess|shadow|sit|collect|hand|think|go|start(?! with)|draft|draw|gather|submit|apply|request|seek|explain|observe|log|convene|hold|allocate|identify|prepare|investigate|clarify|confirm|back|let|consult|escalate|signpost|mention|find|link|join|run|step|watch|oversee|query|address|purchase|buy|fit|return|add|carry|cover|deliver|lead|nominate|obtain|supervise|teach|weigh|measure|register|enrol|cancel|interview|search|forward|circulate|upload|document|record|invite|introduce|transfer|amend|schedule|rearrange|reschedule|advise|agree|involve|ensure|action|recheck|re-check|reweigh|begin|progress|pursue|mentor|undertake|facilitate|chaperone|escort|brief|debrief|alert|reassess|resend|rebook|establish|ascertain|resolve|develop|create|produce|promote|reinforce|negotiate|mediate|compile|collate|reflect|decide|source|order|fix|replace|repair|drive|transport|trial|ask|write|type|chair|minute|settle|note|implement|finish|repeat|refer|have a (?:word|chat|think|look|conversation)|be (?:flexible|mindful|vigilant)|(?:remain|stay) (?:vigilant|mindful)|happen|read|reread|re-read|reconvene|rebook|recirculate'
/** What will or would be done by somebody is a plan only with a verb that says so: will be five, will sit with her are not. */
export const said =
  'ring|call|phone|telephone|text|email|e-mail|write|speak (?:to|with)|talk to|have a (?:word|chat|conversation|think)|get (?:in touch|hold)|do (?:a|an|another|some|the)|make (?:a|an|another|contact)|set up|pick up|try again|see (?:him|her|them) again|try (?:him|her|them|mum|dad|home|again)|pass|bring up|chase|contact|follow|check|keep|review|monitor|support|arrange|book|send|ask|inform|notify|update|complete|refer|share|discuss|raise|visit|liaise|touch|feed|report|pass|flag|consider|explore|revisit|catch|continue|sort|organise|assess|gather|submit|apply|request|seek|look into|look at|find out|escalate|signpost|mention|investigate|clarify|confirm|let|consult|address|monitor|advise|try to|work with|offer|think about|work out|get back|come back to|report back|be in touch|start a|run a|take this|take it|put in|put together|draw up|step up|go back to|meet with|do something|find|carry on|keep|pick up|log|pursue|schedule|rearrange|invite|provide|allocate|inspect|deliver|register|attend|transport|observe|fund|source|undertake|increase|reduce|convene|supervise|carry out|circulate|put (?:an?|some|in|him|her|them) |take (?:him|her|them) (?:to|for) (?:the )?(?:GP|doctors?|dentist|hospital|opticians?|clinic|walk-in)|drop (?:off|the)'
export const letter = `(?:[a-z]|${lettersBeyond})`
export const word = String.raw`(?:[a-z\d]|${lettersBeyond})(?:[a-z\d.’'&/()-]|${lettersBeyond})*`
export const noMore = `(?![a-z’'-]|${lettersBeyond})`

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
    String.raw`to\sbe\s(?:${letter}+ly\s)?(?:(?:re-)?${letter}{2,}(?:ed|wn)|made|seen|told|done|given|sent|held|kept|brought|taken|put|set|spoken|met|dealt|got|chosen|found|written|read|rung|built|aware|(?:extra\s)?vigilant|mindful|undertaken)(?!${letter})`,
    'iy',
  ),
}
export const will: WayOfPlanning = {
  words: [1, 4],
  what: new RegExp(
    String.raw`(?:will|shall|needs? to|(?:is |are |am )?going to)\s(?:also\s|then\s|still\s|now\s|need to\s|have to\s)?(?:${said})${noMore}`,
    'iy',
  ),
}
export const willBe: WayOfPlanning = {
  words: [0, 6],
  what: new RegExp(
    String.raw`will\s(?:then\s|also\s)?be\s(?:${letter}+ly\s)?(?:picked\sup|in\stouch|making\s(?:enquiries|contact|an?|arrangements)|doing\s(?:an?|some|more|work|checks)|sending\s(?:an?|the|out)|working\s(?:with|on)|completing|carrying\sout|undertaking|supporting|organising|booking|visiting|attending|providing|allocating|meeting\swith|monitoring|speaking\sto|ringing|calling|contacting|chasing|following|reviewing|checking|liaising|looking\sinto|keeping|raising|discussing|arranging|offering|reviewed|discussed|monitored|followed\sup|raised|arranged|contacted|referred|sent|shared|booked|completed|chased|updated|offered|looked|addressed|considered|explored|revisited|organised|sought|reported|made|done|held|drawn|taken|assessed|allocated|spoken|supported|kept|given|put|added|checked)(?!${letter})`,
    'iy',
  ),
}
const haveSession = `have\\s(?:${letter}+\\s){0,3}?(?:sessions?|meetings?|chat|conversation|talk|discussion|work|catch[\\s-]up|visit|review|word)`
export const bareTo: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(
    String.raw`to\s(?:${said}|${haveSession}|(?:hold|do(?=\s)|encourage|remain\son|stay\son|ascertain|maintain|have\s(?:an?|another|more|the))(?![^.;]*\s(?:s?he|they|we|I|mum|dad|staff)\s))${noMore}(?![^.;]{0,60},)`,
    'iy',
  ),
}
export const bareWill: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(
    String.raw`(?:will|must|going\sto|gonna|gotta|got\sto)\s(?:also\s|then\s|still\s|need to\s|have to\s)?(?:${said}|${haveSession}|do(?=\s${letter})|see(?=\s${letter})|speak|talk|try|mention|pop|r\/?v|make\ssure|look\sto)${noMore}`,
    'iy',
  ),
}
/** Plan: to see Mum alone. */
export const toUnderPlan: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(String.raw`to\s(?:${verbs}|have)${noMore}`, 'iy'),
}
/** 1. d/w Dr Hale re meds; 3. RV 4/52. */
export const numberedNote: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(
    String.raw`(?:d\/w|disc\sw(?:ith)?|letter\sto|e-?mail\sto|t\/?c\sto|call\sto|ref\sto|rv|r\/v|f\/?u|review(?=\s\d{1,2}\/(?:7|52|12)))\s(?![^.;]*\s(?:made|sent|done|completed|booked|held)${noMore})${word}`,
    'iy',
  ),
}
export const writers: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(
    String.raw`(?:(?:I|we)['’]ll|(?:I|we)(?:['’]m|['’]re|\sam|\sare)\sgoing\sto|(?:I|we)\s(?:plan|intend|aim|hope|need)\sto|(?:some(?:one|body)|school|mum|dad|both\sparents|parents|carers?)\sneeds?\sto|(?:I|we|some(?:one|body)|school|staff)\sshould|(?:I|we)\smust)\s(?:also\s|then\s|still\s)?(?:${said}|make\ssure|ensure|look\sto|be\s(?:asking|speaking|ringing|calling|contacting|chasing|following|reviewing|checking|looking|keeping|raising|discussing|arranging|making|meeting|monitoring|taking|sending|working))${noMore}`,
    'iy',
  ),
}
/** What only the writer's own words make a plan: I will get the form. */
export const own: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(
    String.raw`(?:I|we)(?:['’]ll|\s(?:will|shall|must|need\sto))\s(?:also\s|then\s|still\s)?(?:get|have\s(?:another|a)|take|bring|buy|order|meet|see|give|find|prepare|draft|remember\sto)${noMore}`,
    'iy',
  ),
}
/** Can someone ring home? Please keep an eye. */
export const asked: WayOfPlanning = {
  words: [0, 0],
  what: new RegExp(
    String.raw`(?:(?:please\s)?(?:can|could|would)\s(?:some(?:one|body)|any(?:one|body)|everyone|(?:all\s)?staff|(?:the\s)?(?:hoy|dsl|senco|tutor|office))\s(?:please\s)?|please\s)(?!let\s(?:me|us)|(?:call|ring)\sme|tell\sme|contact\s(?:me|us))(?:also\s)?(?:${said}|speak|talk|do|have|put|look|tell)${noMore}`,
    'iy',
  ),
}
