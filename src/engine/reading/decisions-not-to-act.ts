import { body, concern, done, felt, fitting, further, not, passedOn, people, thing, was } from './decision-words.ts'
import { patternsOf, way } from './way-of-saying.ts'

const bar = 'thresholds?|criteria'
const met = 'met|meet|reached|hit|satisfied|crossed|passed'

export const notMet = patternsOf(
  'i',
  // The threshold for a child in need plan has not yet been met.
  // Criteria unmet.
  way`${bar}:? ((for|of|at) ~4 [\w’']+)? (is|was|are|were|has|have|had|would)? (un|${not} (been|be|yet|quite|felt to be|${felt})* )${met}\b`,
  // It does not seem to meet the criteria.
  way`${not} (currently|yet|quite|at present|(seem|appear|look) to|(felt|thought|deemed|considered) to)?
      (${met}|meets|meeting|reach|reaching|hitting|satisfy|cross|pass|at) ~4 ${bar}\b`,
)

/** Behind a thing of which there is none. */
const now =
  'at (this|the|present|the present)( (stage|time|point|moment))?|at present|for now|currently|(from|by) us|on our part'
const begun =
  'planned|made|opened|submitted|completed|sent|raised|offered|agreed|convened|held|instigated|initiated|considered'
/** Who may need, and what: before "need", between "not feel" and "need". */
const whoNeeds = 'this|it|he|she|they|the|a|any|an|that|these|further|or|case|concern|information|incident|family'
const need = 'need|needs|needed|require|required|requires|warrant|warrants|warranted|merit|justify|justifies'
const goFurther = 'go (any )?further'

export const notDone = patternsOf(
  'i',
  // A strategy discussion was considered but ruled out.
  way`considered\b,? (this)? (but|though|however|and) (it|this|that|was|were|is|then)*
      (${not}|decided against|ruled out|rejected|discounted|dismissed)\b( [a-z]+){0,3}`,
  // No further assessment at this stage.
  // No urgent strategy discussion was held.
  way`no ~3 ${thing} (${now}|(${was}|will be|to be|being)? (${fitting}|${begun}))`,
  // No further police action.
  way`no further (police|safeguarding|formal|school|social care|disciplinary|agency|legal|health) (action|involvement|input|role|work|steps)\b`,
  // There is no need to involve the police.
  way`no need (for|to involve|to bring in) ~3 (${thing}|input|support|action|us|${body})\b`,
  // A medical was not felt to be needed.
  // Assessment not completed.
  way`${thing} ${was}? ${felt}? (to be)? ${not} (be|been|being|to be|going to be|${felt})* (${fitting}|${done}|proportionate)\b`,
  // I do not feel that a referral is needed.
  // We do not think it needs to go any further.
  way`${not} ([a-z]+ly)? (feel|felt|think|thought|believe|believed|consider|considered|see|seen|deemed)
      (that)? (${whoNeeds} ){0,4}(([a-z]+ ){0,2}(referral|assessment|investigation|action|escalation|intervention) (is|was|would be) ${fitting}
      |${need} ${further}* (${thing}|action|${goFurther}|be ${passedOn}|support|input|plan)|go any further)\b`,
  // The information does not warrant a response.
  way`(${concern}|does|did|do|would) (does|did|do|would|doesn'?t|didn'?t|wouldn'?t|not) (not)?
      (need|require|warrant|merit|justify) ${further}* (${thing}|action|${goFurther}|be ${passedOn}|plan)\b`,
)

const toDo =
  'refer|chas|escalat|pursu|investigat|assess|prosecut|charg|breach|allocat|re-?open|proceed|progress|de-?escalat'
const ending = 'e|ed|ing|s|r?red|r?ring'

export const notDoing = patternsOf(
  'i',
  // We will not be referring.
  // I am not taking this any further.
  // We won't now make a further referral.
  // School will not involve the police.
  way`(will|wo|would|is|are|am|was|were|have|has|had|do|does|did)( not|n'?t) (now|be|been|going to|[a-z]+ly)*
      ((${toDo})(${ending})?(?! (to the (shop|park|bus))\b)
      |tak(e|en|ing) (it|this|that|any|the (matter|case|referral)|things) (any)? (further|action|forward|on)
      |tak(e|en|ing) (any|further)* action
      |open(|ing) (a|an|the|this|any) ([a-z]+)? (case|assessment|referral|investigation|enquiry|episode|strategy)
      |mak(e|ing) (a|any|the) ~2 (referral|report)
      |offer(|ing) (a|any|further) (service|support|appointment|assessment)
      |accept(|ing) (the|this|our|it|him|her|a)
      |involv(e|ing) (the|social|other)* ${people}
      |(propose|intend|plan|see any reason) to (refer|report|involve|trouble|inform|notify|escalate|pursue|take (it|this|that|the matter)|raise (it|this|that) with|make (a|any)))\b`,
)
