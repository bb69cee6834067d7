import { body } from './decision-words.ts'
import { patternsOf, way } from './way-of-saying.ts'

const request = '[Rr]eferrals?|[Rr]ef|[Rr]equests?|[Aa]pplications?|[Bb]id|MARF|EHM|EHA'
const refused =
  'refused|declined|rejected|knocked back|bounced|not accepted|not successful|unsuccessful|turned down|sent back|returned|denied|withdrawn'
const says = 'say|said|says|felt|feel|advised|advise|told (me|us)|decided|state|stated|confirmed|think|thought'
/** Offers that a family says no to are none of ours to give a reason for. */
const byFamily =
  ' by (the |his |her )?(family|mum|dad|mother|father|parents?|nan|carers?|young person|child|him|her|them)\\b'
const theirs =
  'for|theirs|a matter|a concern|something|one|their (case|job|role|remit)|eligible|enough|serious|suitable'

/** What was asked for, and refused. */
export const turnedDown = patternsOf(
  'u',
  // The referral to the clinic came back refused.
  way`${request}\b( (?!(because|as|since)\b|for more)[\w’'-]+){0,6}? (was|were|is|has been|have been|had been|been|got|came back)* ${refused}\b(?!${byFamily})`,
  // Social care have since batted it back.
  // MASH declined.
  way`${body} (have|has|had|then|since|now|also|just|are|were|still)*
      ((sent|batted|passed|bounced|handed|pushed) (it|this|us|him|her|them|the referral) back|closed (it|this|the|their|to (them|him|her|us|the (family|child|case|parents)))
      |dropped (it|the|this|their)|declined(?! to (say|comment|answer|talk|speak|come|eat))|rejected
      |refused to (assess|take|accept|fund|see|open|act|progress)|withdrawn (from|their)|withdrew|discharged (him|her|them|the)|NFA)\b`,
  // The team said it's not one for them.
  way`${body} ([a-z]+)? ${says}( that)?( (it|this|he|she|they|we|that))?('s|'re| (is|was|are|were|would be))?\s(not|n't)
      (one|a matter|a case|something|really|a concern)? ${theirs}\b`,
)

/** Where no more than who decides, or the thing, stands before "not". */
const ownBefore =
  "(?<=(^|[:;.–—-]\\s|\\b(decided|agreed|advised|so|is|are|was|were|be|being|case|DSL|TM|manager|said|am|'s|'re|'m)( that)?\\s)[Nn]ot )"
const notBeing =
  'send|submitt|referr|pursu|open|allocat|assess|progress|escalat|proceed|fund|renew|extend|conven|investigat|prosecut|accept|logg|breach'
const undone =
  'pursued|progressed|enforced|renewed|extended|funded|actioned|investigated|prosecuted|taken (further|forward|any)|submitted|reopened|referred|escalated|breached|charged|contacted|informed|told|invited'
const wontBe =
  'completed|held|sent|going ahead|taking place|carried out|done|made|taken|progressed|offered|opened|continued'
const forWhat =
  'assessment|referral|allocation|escalation|conference|CP|s47|TAF|further|social care|early help|our service|this service|[A-Z]{2,6}'
const against =
  '[Dd]eclined|[Rr]efused|[Rr]ejected|[Tt]urned down|[Vv]etoed|[Oo]verruled|[Nn]ot agreed|[Nn]ot authorised|not approved|not supported'
const judges =
  'manager|panel|head|DSL|SLT|LADO|court|team|TM|ATM|chair|governors|service|director|bench|social worker|SW'
const option =
  '[Tt]his|[Ii]t|[Tt]hat|[Pp]lacement|option|referral|move|NRM|assessment|kinship|plan|transfer|[a-z]+ discussed,? this'

/** What will not be done, told short. */
export const notAlone = patternsOf(
  'u',
  // We agreed not sending the form.
  // Duty are not taking it forward.
  // Not for assessment.
  way`[Nn]ot ${ownBefore}(currently|now|yet|be|being)? ((${notBeing})ing|tak(ing|en) ((it|this|that) (on|any|further|forward)|(him|her|them) (on|onto|forward)|on|forward|further|(it|this|that) to (the )?[A-Z][A-Za-z]+)
      |going ahead|stepping up|(doing|making|holding|offering|completing|arranging|supporting|recommending) (one|a|an|any|it|this|the)|for (${forWhat}))\b`,
  // Not ringing social.
  way`[Nn]ot ${ownBefore}(ringing|calling|phoning|contacting|telling|informing) (social( care| services| worker)?|the police|police|MASH|the MASH|children's services|early help)\b`,
  // Funding: discussed, not doing.
  way`(?<=[:,–—-]\s)[Nn]ot (now )?(doing|happening|breaching|charging|prosecuting|referring|reporting it|recording it|escalating|pursuing|proceeding|progressing|going ahead|for us|for this service)( (it|this|that|now|at present|at this stage|this time))*(?=\s*([.;,–—-]|$))`,
  // Not one for the hub.
  way`[Nn]ot (one|a case|a matter) for (us|them|me|the [a-z]+|[A-Z]{2,6}|early help|social care|police)\b`,
  // Request not being pursued.
  way`[Nn]ot (being|to be|be) ([a-z]+ly)? ${undone}\b`,
  // The interview will not now be held.
  way`will not (now)? be ${wontBe}\b`,
  // Agreed that we will not.
  way`([Aa]greed|[Dd]ecided|[Dd]ecision made|[Dd]ecision) (that)? (he|she|they|we|it|I|this|mum|dad|[A-Z][a-z]+|the [a-z]+) (wo|would|will|is|are)(n't| not)\b`,
  // Turned down by the funding panel.
  way`${against} by (me\b|us\b|(the|my|our|his|her)? ([a-z]+)? ${judges}\b)`,
  // The move was ruled out.
  way`${option} (was|is|has been|had been|were) (ruled out|discounted|dismissed|overruled)\b`,
  // The head said no to this.
  way`(worker|manager|panel|DSL|head|school|S?SW|IRO|court|[A-Z]{3,6}) (has|have)? said no to\b`,
  // Log as low-level.
  way`[Ll]og(|ged) (it|this)? (as low[- ]level|and (leave|left)|as (info|information))( it)?\b`,
  // Not authorised.
  way`(?<!\b([Mm]um|[Dd]ad|mother|father|[Nn]an|[Gg]ran|parents?|carers?|partner|[Hh]e|[Ss]he|family|[Tt]hey|who) (is|are|was|were)? )[Nn]ot (in agreement|supportive of|authorised|approved|sanctioned|endorsed)\b`,
)
