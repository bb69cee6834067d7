import type { Span } from '../../model/span.ts'
import { remembered } from './remembered.ts'
import { findsIn } from './tells.ts'

/**
 * Ways of saying that something will not be done, is over, or was turned down, whatever the case was called: grammar, where a list of
 * phrases would have to hold every pair of verb and thing.
 */
const not = String.raw`(?:not|[a-z]{2,6}n['’]?t)`
const thing = String.raw`(?:referrals?|refs?|MARFs?|strategy (?:meeting|discussion)s?|strats?|assessments?|medicals?|investigations?|enquir(?:y|ies)|involvement|escalation|intervention|response|interview|s47s?|section 47s?|conference|TAF|TAC|CIN plan|EHA|early help|safety plan|risk assessment|NRM|LADO)`
const body = String.raw`(?:MASH|CAMHS|LADO|CSC|EDT|EH|SALT|YJS|YOT|SPA|MARAC|paeds|[Pp]olice|[Ss]ocial care|[Cc]hildren['’]s services|[Ee]arly [Hh]elp|[Ss]chool nursing|[Pp]anel|[Hh]ousing|[Dd]uty(?: team)?|[Tt]hey|[Tt]he (?:police|service|panel|team|hub|local authority|court|council))`
const people = String.raw`(?:parents?|mum|mam|dad|mother|father|home|carers?|family|nan|police|guardians?)`
const now = String.raw`(?:at (?:this|the|present|the present)(?: (?:stage|time|point|moment))?|at present|for now|currently|from us|by us|on our part|planned|needed|required|necessary|warranted|indicated|justified|appropriate|made|opened|submitted|completed|sent|raised|offered|agreed|convened|held|instigated|initiated|was made|(?:is|was|were|are|has been|will be|to be|being) (?:needed|required|necessary|warranted|made|opened|submitted|sent|planned|considered|offered|indicated|completed|held))`

const notMet = new RegExp(
  String.raw`\b(?:thresholds?|criteria)\b(?: (?:for|of|at) (?:[\w’']+ ){0,4}?[\w’']+)? ?(?:is|was|are|were|has|have|had|would)? ?(?:un|${not} (?:been |be |currently |yet |quite |felt to be |deemed |considered )*)(?:met|meet|reached|hit|satisfied|crossed|passed)\b|\b${not} (?:currently |yet |quite |at present |(?:seem|appear|look) to |(?:felt|thought|deemed|considered) to )?(?:meet|meets|met|meeting|reach|reached|reaching|hit|hitting|satisfy|cross|pass|at) (?:[\w’']+ ){0,4}(?:threshold|thresholds|criteria)\b`,
  'i',
)
const notDone = new RegExp(
  String.raw`\bconsidered\b,?(?: this)? (?:but|though|however|and) (?:it |this |that |was |were |is |then )*(?:${not}|decided against|ruled out|rejected|discounted|dismissed)\b(?: [a-z]+){0,3}` +
    String.raw`|\bno (?:[\w’'-]+ ){0,3}?${thing} ${now}` +
    String.raw`|\bno need (?:for|to involve|to bring in) (?:[\w’'-]+ ){0,3}?(?:${thing}|involvement|input|support|action|us|${body})\b` +
    String.raw`|\b${thing} (?:is |was |were |are |has been |have been |had been )?(?:felt |thought |considered |deemed |currently )?(?:to be )?${not} (?:be |been |being |felt |thought |considered |deemed |currently |to be |going to be )*(?:needed|required|necessary|warranted|indicated|justified|appropriate|made|submitted|completed|done|pursued|progressed|opened|convened|agreed|accepted|proportionate|going ahead|taken forward)\b` +
    String.raw`|\b${not} (?:[a-z]+ly )?(?:feel|felt|think|thought|believe|believed|consider|considered|see|seen|deemed) (?:that )?(?:(?:this|it|he|she|they|the|a|any|an|that|these|further|or|case|concern|information|incident|family)\s){0,4}(?:(?:[a-z]+ ){0,2}(?:referral|assessment|investigation|action|escalation|intervention) (?:is|was|would be) (?:needed|required|necessary|warranted|justified|appropriate)|(?:need|needs|needed|require|required|requires|warrant|warrants|warranted|merit|justify|justifies) (?:a |an |any |to |further |us |our )*(?:${thing}|action|go (?:any )?further|be (?:referred|reported|taken|escalated|passed|assessed|investigated)|support|input|plan)|go any further)\b` +
    String.raw`|\b(?:this|it|that|case|concern|incident|matter|information|family|which|report|disclosure|does|did|do|would) ?(?:does|did|do|would|doesn['’]?t|didn['’]?t|wouldn['’]?t|not) ?(?:not )?(?:need|require|warrant|merit|justify) (?:a |an |any |to |further |our |formal )*(?:${thing}|action|response|go (?:any )?further|be (?:referred|reported|taken|escalated|passed|assessed|investigated|followed|shared)|plan)\b`,
  'i',
)
const notDoing = new RegExp(
  String.raw`\b(?:will|wo|would|is|are|am|was|were|have|has|had|do|does|did)(?: not|n['’]?t) (?:now |be |been |going to |[a-z]+ly )*(?:(?:refer|escalat|pursu|investigat|assess|prosecut|charg|breach|allocat|re-?open|proceed|progress|de-?escalat)(?:e|ed|ing|s|r?red|r?ring)?(?! (?:to the (?:shop|park|bus))\b)|(?:tak(?:e|en|ing) (?:it|this|that|any|the (?:matter|case|referral)|things)(?: any)? (?:further|action|forward|on)|tak(?:e|en|ing) (?:any |further )*action|open(?:ing)? (?:a|an|the|this|any) (?:[a-z]+ )?(?:case|assessment|referral|investigation|enquiry|episode|strategy)|mak(?:e|ing) (?:a|any|the) (?:[\w]+ ){0,2}(?:referral|report)|offer(?:ing)? (?:a|any|further) (?:service|support|appointment|assessment)|accept(?:ing)? (?:the|this|our|it|him|her|a)|involv(?:e|ing) (?:the |social |other )*(?:${people}|police|social care|agencies|services)))\b`,
  'i',
)
const over = new RegExp(
  String.raw`\b(?:case|referral|file|episode|matter|plan|intervention|involvement|enquiry|investigation|CIN|TAF|TAC|EHA|EHM|EHAT|assessment|order|placement|breach|support|allocation)(?: action)? (?:can |should |will |may now |is |are |was |has |have |had |now |to |be |been |being |due to |ready to |ready for |agreed for |recommended for |therefore |then )+(?:close|closed|closure|closing|ending|ceased?|withdrawn|discontinued|archived|shut|stopped|signed off|stepped down|rescinded|revoked|lifted)\b` +
    String.raw`|\b(?:case|file|referral) (?:to )?(?:close|closure agreed|closing)\b` +
    String.raw`|(?:^|[.;:,–—-] ?|\b(?:family|child|young person|yp|they|he|she|case|now) (?:was |were |been |is |have been |has been )?)(?:signed off)(?=\W*$| (?:by (?:the |our |my )?(?:team|manager|social|panel|duty|head|DSL|consultant|service)|from|our|the case|at (?:panel|supervision)))` +
    String.raw`|\bclosed (?:to|by|at) (?:(?:CAMHS|MASH|CSC|EH|SALT|YJS|YOT|SN|CIN|EDT|SPA|LADO|TAF|MARAC)\b|early help|social care|children['’]s|the service|services?|us\b|the team|duty|intake|school nursing|the LADO|panel|supervision)` +
    String.raw`|\b(?:has|have|had|been|was|were|being|to be|now|be|get) discharged(?: (?:him|her|them|the family|the case))?(?! (?:home|from (?:hospital|the (?:ward|hospital|unit)|A&E|ward|ED|NICU|SCBU|maternity|hosp)|on |by ambulance|with ))\b` +
    String.raw`|\b(?:removed|taken|came|come|coming|gone) (?:off|from) (?:the |a |his |her |their |our )*(?:[\w’'-]+ ){0,3}(?:plan|register|list|caseload|books|alert)\b|\balert (?:has been |was |to be |will be )?(?:taken off|removed|lifted)` +
    String.raw`|\bno longer (?:needs?|requires?|meets?|subject to|eligible|open(?= to)|in need of) (?:a |an |any |the |our |for |to |on |of )*(?:[\w’'-]+ ){0,2}(?:plan|support|threshold|criteria|service|services|social worker|involvement|input|assessment|help|early help|CP|CIN)\b` +
    String.raw`|\bno longer (?:needed|required|necessary|open to)\b` +
    String.raw`|\b(?:support|visits|supervision|contact|sessions|involvement|monitoring|reporting|curfew|checks) (?:has been |have been |is |are |was |were |will be |to be |now )*(?:reduced|withdrawn|scaled back|cut back|dropped|relaxed)\b(?! (?:because|as|since|due|by (?:mum|dad|the family|him|her)))` +
    String.raw`|\b(?:we|I|to|agreed|will) (?:are |am |will |should |can |now )*(?:step(?:ping)? back from (?:this|the case|the family|here|it)|watch and wait|wait and see|sit tight|pull(?:ing)? out of)\b` +
    String.raw`|\b(?:logged|recorded|noted|filed|logging|kept|saved|shared|recording)(?: (?:just|only|purely|simply|as|on file))* (?:for (?:info|information|reference|the (?:record|file|log))|only)\b`,
  'i',
)
const turnedDown = new RegExp(
  String.raw`\b(?:[Rr]eferrals?|[Rr]ef|[Rr]equests?|[Aa]pplications?|[Bb]id|MARF|EHM|EHA)\b(?: (?!(?:because|as|since)\b|for more)[\w’'-]+){0,6}? (?:was |were |is |has been |have been |had been |been |got |came back )*(?:refused|declined|rejected|knocked back|bounced|not accepted|not successful|unsuccessful|turned down|sent back|returned|denied|withdrawn)\b` +
    String.raw`|\b${body}(?: (?:have|has|had|then|since|now|also|just|are|were|still))*(?: (?:sent|batted|passed|bounced|handed|pushed) (?:it|this|us|him|her|them|the referral) back| closed (?:it|this|the|their)| dropped (?:it|the|this|their)| declined(?! to (?:say|comment|answer|talk|speak|come|eat))| rejected| refused to (?:assess|take|accept|fund|see|open|act|progress)| withdrawn (?:from|their)| withdrew| discharged (?:him|her|them|the)| NFA)\b` +
    String.raw`|\b${body}(?: [a-z]+)? (?:say|said|says|felt|feel|advised|advise|told (?:me|us)|decided|state|stated|confirmed|think|thought)(?: that)?(?: (?:it|this|he|she|they|we|that))?(?: ?(?:['’]s|is|was|are|were|would be|['’]re))? (?:not|n['’]t) (?:one |a matter |a case |something |really |a concern )?(?:for|theirs|a matter|a concern|something|one|their (?:case|job|role|remit)|eligible|enough|serious|suitable)\b`,
  'u',
)
/** Not sending one; not for assessment; being dropped: where no more than the thing stands before it. */
const notAlone = new RegExp(
  String.raw`(?:^|[:;.–—-]\s|\b(?:decided|agreed|advised|so|is|are|was|were|be|being|case|DSL|TM|manager|said|am|['’]s|['’]re|['’]m)(?: that)?\s)([Nn]ot (?:currently |now |yet |be |being )?(?:(?:send|submitt|referr|pursu|open|allocat|assess|progress|escalat|proceed|fund|renew|extend|conven|investigat|prosecut|accept|stepping up|log)ing\b|tak(?:ing|en) (?:(?:it|this|that) (?:on|any|further|forward)|(?:him|her|them) (?:on|onto|forward)|on|forward|further)\b|going ahead\b|(?:doing|making|holding|offering|completing|arranging|supporting|recommending) (?:one|a|an|any|it|this|the)\b|for (?:assessment|referral|allocation|escalation|conference|CP|s47|TAF|further|social care|early help|our service|this service|[A-Z]{2,6})\b))` +
    String.raw`|\b[Nn]ot (?:being|to be|be) (?:[a-z]+ly )?(?:pursued|progressed|enforced|renewed|extended|funded|actioned|investigated|prosecuted|taken (?:further|forward|any)|submitted|reopened|referred|escalated|breached|charged)\b` +
    String.raw`|\bwill not (?:now )?be (?:completed|held|sent|going ahead|taking place|carried out|done|made|taken|progressed|offered|opened|continued)\b` +
    String.raw`|\b(?:[Aa]greed|[Dd]ecided|[Dd]ecision made|[Dd]ecision)(?: that)? (?:he|she|they|we|it|I|this|mum|dad|[A-Z][a-z]+|the [a-z]+) (?:wo|would|will|is|are)(?:n['’]t| not)\b` +
    String.raw`|\b(?:[Dd]eclined|[Rr]efused|[Rr]ejected|[Tt]urned down|[Vv]etoed|[Oo]verruled|[Nn]ot agreed|[Nn]ot authorised|not approved|not supported) by (?:me\b|us\b|(?:the |my |our |his |her )?(?:[a-z]+ )?(?:manager|panel|head|DSL|SLT|LADO|court|team|TM|ATM|chair|governors|service|director|bench|social worker|SW)\b)` +
    String.raw`|\b(?:[Tt]his|[Ii]t|[Tt]hat|[Pp]lacement|option|referral|move|NRM|assessment|kinship|plan|transfer|[a-z]+ discussed,? this) (?:was|is|has been|had been|were) (?:ruled out|discounted|dismissed|overruled)\b` +
    String.raw`|\b(?:worker|manager|panel|DSL|head|school|S?SW|IRO|court|[A-Z]{3,6}) (?:has |have )?said no to\b` +
    String.raw`|\b[Ll]og(?:ged)? (?:(?:it|this) )?(?:as low[- ]level|and (?:leave|left)|as (?:info|information))(?: it)?\b` +
    String.raw`|\b(?<!\b(?:mum|dad|parents|he|she|family|they) (?:is |are |was |were )?)[Nn]ot (?:in agreement|supportive of|authorised|approved|sanctioned|endorsed)\b`,
  'u',
)
const stopped = new RegExp(
  String.raw`\b(?:happy|agreed|agrees?|ready|able|recommend(?:ed|s|ation)?|in (?:supervision|panel|the meeting)) (?:to close(?! (?:the|his|her|their|its|that|this) (?:door|gate|window|eyes|book|mouth|bag|curtains))|closure|for closure)\b|\bclosure (?:was |is )?agreed\b|^for closure\b|\bclosing (?:him|her|them|this|case)\b(?! (?:eyes|door|mouth|book))` +
    String.raw`|\bcase (?:has |was |is )?ended\b|(?:^|\b(?:our|my|direct|parenting|mentoring) )work (?:has |is )(?:now )?(?:finished|ended|come to an end)\b` +
    String.raw`|\b(?:ambulance|999|111|GP|(?:the )?social worker|SW|EDT|LADO|police|MASH|health visitor|HV|midwife) (?:was |were |has been |have been )?not (?:called|rung|contacted|informed|told|notified|involved)\b|^(?:I |we )?(?:did not|didn['’]?t|have not|haven['’]?t) (?:tell|told|inform|informed|contact|contacted|ring|rung|call|called) (?:the |his |her |their )?(?:social worker|SW|school|police|parents|carers?|family|EDT|LADO|MASH)\b` +
    String.raw`|(?:^|\b(?:I|we|DSL|team|manager|MASH|and|have|has) )(?:decided|agreed|chose|opted) to (?:leave (?:it|this|things)(?! (?:until|to|till|for (?:him|her|them)|in|on|there|with|by|at))|do nothing|wait(?=[.;,]|$| and see| until| for now))\b` +
    String.raw`|\b(?:referral|assessment|allocation|intervention|enquiry|investigation|plan) (?:is |was |has been )?(?:on hold|paused|suspended|parked|shelved|deferred)\b` +
    String.raw`|\bnot (?:an? )?(?:(?:safeguarding|child protection|section 47|s47)(?: (?:concern|matter|issue|case|referral))?|(?:social care|police|LADO) (?:matter|issue|case))(?=[.;,]|$| at )|\bnot one (?:for (?:us|police|the police|MASH|social care|CAMHS|early help)\b|(?:that )?(?:they|we)(?: would| will| can| could|['’](?:d|ll)) (?:pick|take|accept)\b)|(?:^|[:;,–—-]\s|\b(?:it|this|case|agreed|so)(?: is| was|['’]s)? )not going (?:back )?to (?:MARAC|MASH|MACE|LADO|panel|(?:case )?conference|ICPC|RCPC|CAMHS|court)\b` +
    String.raw`|\bno (?:LADO|MASH|CAMHS|NRM|Prevent|safeguarding|social care|early help|EH|onward|MARAC) (?:referral|ref|call|report)(?=[.;,]|$| was| has)` +
    String.raw`|\b(?:sanction|exclusion|suspension|detention|curfew|restrictions?|ban|(?:protection|care|supervision|referral) order|(?:bail )?conditions|tag|fine|breach|charges?|warning) (?:has |have |was |were |been |is |now )*(?:dropped|rescinded|lifted|revoked|discharged|cancelled|withdrawn|overturned|quashed)\b` +
    String.raw`|\b(?:place|offer|placement|permission|funding|transport|respite|timetable) (?:has |have |was |been |is |now )*(?:withdrawn|rescinded|revoked|not agreed|pulled|refused(?=[.;,]|$| by (?:the|panel|SEN)))` +
    String.raw`|\b(?:visits|contact|sessions|supervision|calls) (?:has |have |been |was |were )*(?:cut|moved|dropped|reduced|changed) (?:down |back )?to (?:monthly|fortnightly|termly|quarterly|once)\b` +
    String.raw`|\bnot charging\b|\bno prosecution\b|\bnot offered (?:an? )?(?:place|service|appointment|assessment)\b`,
  'i',
)
/** Decision: close. */
const decided =
  /\b(?:decision|outcome|conclusion|recommendation|disposal|result|agreed|advice)\s?(?:[:–—]|\s-)\s?(?:to |case |we |that )*(close|closed|closure|close case|close down|end (?:the |our )?(?:plan|involvement|support)|not (?:to |for )?[a-z]+(?: [a-z]+)?|no [a-z]+(?: [a-z]+)?(?! of\b)|stop|withdraw|discharge|cease|file|log only|park|step back)\b/i
const ways = [notMet, notDone, notDoing, over, turnedDown, notAlone, stopped, decided].map((pattern) =>
  findsIn(pattern),
)
const none: readonly never[] = []

/** Where a sentence says that something is not done, over or turned down, in order. */
export const decisionsIn = remembered((reading): readonly Span[] => {
  let found: Span[] | null = null
  for (const find of ways) {
    const match = find(reading)
    if (match === null) continue
    const words = match[1] ?? match[0]
    const from = match.index + match[0].length - words.length
    const lead = /^[^\p{L}]+/u.exec(words)?.[0].length ?? 0
    const span = { start: from + lead, end: from + words.length }
    if (reading.isQuoted(span)) continue
    found ??= []
    found.push(span)
  }
  return found?.sort((one, other) => one.start - other.start) ?? none
})
