import { been, bond, care, given, work } from './decision-words.ts'
import { patternsOf, way } from './way-of-saying.ts'

const closed =
  'close|closed|closure|closing|ending|ceased?|withdrawn|discontinued|archived|shut|stopped|signed off|stepped down|rescinded|revoked|lifted'
/** Between a case and what becomes of it. */
const due = `${been}|to|can|should|will|may now|due to|ready (to|for)|(agreed|recommended) for|therefore|then`
/** Whom a case is closed to. */
const closedTo =
  "(CAMHS|MASH|CSC|EH|SALT|YJS|YOT|SN|CIN|EDT|SPA|LADO|TAF|MARAC)\\b|early help|social care|children's|the service|services?|us\\b|" +
  'the team|duty|intake|school nursing|the LADO|panel|supervision'
const signing = 'team|manager|social|panel|duty|head|DSL|consultant|service'
/** To be discharged from there is no decision of ours. */
const hospital = 'hospital|the (ward|hospital|unit)|A&E|ward|ED|NICU|SCBU|maternity|hosp'
const list = 'plan|register|list|caseload|books|alert'
const ofOurs =
  'plan|support|threshold|criteria|service|services|social worker|involvement|input|assessment|help|early help|CP|CIN'

export const over = patternsOf(
  'i',
  // The case can now be closed.
  // CIN action due to close.
  way`${work}(| action) ${due}+ ${closed}\b`,
  // File to close.
  way`(case|file|referral) (to)? (close|closure agreed|closing)\b`,
  // Family have been signed off by duty.
  way`(family|child|young person|yp|they|he|she|case|now) (was|were|been|is|have been|has been)?
      signed off(?=\W*$| (by (the|our|my)? ${signing}|from|our|the case|at (panel|supervision)))`,
  // Visit made; signed off.
  way`(?<=^|[.;:,–—-] ?)signed off(?=\W*$| (by (the|our|my)? ${signing}|from|our|the case|at (panel|supervision)))`,
  // Closed to early help in March.
  way`closed (to|by|at) ${closedTo}`,
  // He has been discharged.
  // CAMHS have discharged her.
  way`(has|have|had|been|was|were|being|to be|now|be|get) discharged( (him|her|them|the family|the case))?(?! (home|from ${hospital}|on |by ambulance|with ))\b`,
  // Both were taken off the child protection register.
  way`(removed|taken|came|come|coming|gone) (off|from) (the|a|his|her|their|our)* ~3 ${list}\b`,
  // The alert was lifted.
  way`alert (has been|was|to be|will be)? (taken off|removed|lifted)`,
  // The family no longer meets our criteria.
  way`no longer (needs?|requires?|meets?|subject to|eligible|open(?= to)|in need of) (a|an|any|the|our|for|to|on|of)* ~2 ${ofOurs}\b`,
  // Our visits are no longer needed.
  way`no longer (needed|required|necessary|open to)\b`,
  // Visits have been scaled back.
  // Contact with sibs reduced.
  way`${care} ((with|from|to|for) [\w’'-]+)? ${been}* (reduced|withdrawn|scaled back|cut back|dropped|relaxed|suspended)\b(?! (because|as|since|due|when|his|her|their|by (mum|dad|the family|him|her)))`,
  // We will step back from this.
  // Agreed to watch and wait.
  way`(we|I|to|agreed|will) (are|am|will|should|can|now)*
      (step(|ping) back from (this|the case|the family|here|it)|watch and wait|wait and see|sit tight|pull(|ing) out of)\b`,
  // Logged purely for information.
  way`(logged|recorded|noted|filed|logging|kept|saved|shared|recording) (just|only|purely|simply|as|on file)*
      (for (info|information|reference|the (record|file|log))|only)\b`,
)

const closable = 'door|gate|window|eyes|book|mouth|bag|curtains'
const untold = 'social worker|SW|school|police|parents|carers?|family|EDT|LADO|MASH'
const officially = 'LADO|MASH|CAMHS|NRM|Prevent|safeguarding|social care|early help|EH|onward|MARAC'

export const stopped = patternsOf(
  'i',
  // Happy to close.
  // Agreed in supervision for closure.
  way`(happy|agreed|agrees?|ready|able|recommend(ed|s|ation)?|in (supervision|panel|the meeting))
      (to close(?! (the|his|her|their|its|that|this) ${closable})|closure|for closure)\b`,
  // Closure was agreed.
  way`closure (was|is)? agreed\b`,
  // For closure.
  way`(?<=^)for closure\b`,
  // Closing case.
  way`closing (him|her|them|this|case)\b(?! (eyes|door|mouth|book))`,
  // The case has ended.
  way`case (has|was|is)? ended\b`,
  // Our work has come to an end.
  way`((our|my|direct|parenting|mentoring) |(?<=^))work (has|is) (now)? (finished|ended|come to an end)\b`,
  // The social worker was not contacted.
  way`(ambulance|999|111|GP|(the)? social worker|SW|EDT|LADO|police|MASH|health visitor|HV|midwife) (was|were|has been|have been)?
      not (called|rung|contacted|informed|told|notified|involved)\b`,
  // Did not ring her parents.
  way`(?<=^)(I|we)? (did not|didn'?t|have not|haven'?t) (tell|told|inform|informed|contact|contacted|ring|rung|call|called)
      (the|his|her|their)? ${untold}\b`,
  // DSL decided to leave it.
  // We agreed to wait and see.
  way`((I|we|DSL|team|manager|MASH|and|have|has) |(?<=^))(decided|agreed|chose|opted) to
      (leave (it|this|things)(?! (until|to|till|for (him|her|them)|in|on|there|with|by|at))|do nothing|wait(?=[.;,]|$| and see| until| for now))\b`,
  // The assessment is on hold.
  way`(referral|assessment|allocation|intervention|enquiry|investigation|plan) (is|was|has been)?
      (on hold|paused|suspended|parked|shelved|deferred)\b`,
  // Not a safeguarding concern.
  way`not (an?)? ((safeguarding|child protection|section 47|s47)( (concern|matter|issue|case|referral))?
      |(social care|police|LADO) (matter|issue|case))(?=[.;,]|$| at )`,
  // Not one for the police.
  way`not one for (us|police|the police|MASH|social care|CAMHS|early help)\b`,
  // Not one that they'd pick up.
  way`not one (that)? (they|we)( would| will| can| could|'(d|ll)) (pick|take|accept)\b`,
  // The case is not going back to panel.
  way`((?<=^|[:;,–—-]\s)|(it|this|case|agreed|so)(|'s| is| was) )not going (back)? to
      (MARAC|MASH|MACE|LADO|panel|(case)? conference|ICPC|RCPC|CAMHS|court)\b`,
  // No onward referral.
  way`no ${officially} (referral|ref|call|report)(?=[.;,]|$| was| has)`,
  // Her curfew has been lifted.
  way`${bond} (has|have|was|were|been|is|now)* (dropped|rescinded|lifted|revoked|discharged|cancelled|withdrawn|overturned|quashed)\b`,
  // His place was withdrawn.
  way`${given} (has|have|was|been|is|now)* (withdrawn|rescinded|revoked|not agreed|pulled|refused(?=[.;,]|$| by (the|panel|SEN)))`,
  // Visits have been cut to monthly.
  way`(visits|contact|sessions|supervision|calls) (has|have|been|was|were)*
      (cut|moved|dropped|reduced|changed) (down|back)? to (monthly|fortnightly|termly|quarterly|once)\b`,
  // Police: no prosecution.
  way`not charging\b`,
  way`no prosecution\b`,
  // He was not offered a place.
  way`not offered (an?)? (place|service|appointment|assessment)\b`,
)

/** What stands behind "decision:". */
export const decided = patternsOf(
  'i',
  // Decision: close.
  // Outcome – not for assessment.
  way`(decision|outcome|conclusion|recommendation|disposal|result|agreed|advice)\s?([:–—]|\s-)\s?(to|case|we|that)*
      <close|closed|closure|close case|close down|end (the|our)? (plan|involvement|support)|not (to|for)? [a-z]+( [a-z]+)?
      |no [a-z]+( [a-z]+)?(?! of\b)|stop|withdraw|discharge|cease|file|log only|park|step back>\b`,
)
