import type { Met } from '../note.ts'
import { SeveralTells } from '../reading/several-tells.ts'
import { tellsWorry } from '../reading/worries.ts'
import { setOf } from '../set-of.ts'

const several = new SeveralTells()
const isOfNobody = several.tells(
  /\b(?:be|become|becoming|as an?|needs?|need|no|any|every|each|whichever|like|wants?|wanted|without|never|not|either|requested|request|asked for(?: an?)?(?: different| new| female| male)?(?: [a-z]+){0,2}|list for|applied for|last|previous|former|referrals? (?:made )?(?:for|to)|attend(?:ed|ing)?|DNA(?:['’]?d)?(?: x ?\d)?|missed|presented at|find|make|makes|made|(?:before|without|waiting|until|to) (?:be|being) seen by|(?<!\bthere )(?:is|was|are|were|being) an?|works? as|worked as|(?:[Mm]um|[Dd]ad), an?|to be an?)\s+(?:(?:an?|the|any|new|another|his|her|own)\s+)*$|\b(?:has|have|of|with her|with his|all)\s+(?:two|three|four|five|\d)\s+$/i,
)
/** Mum works as a care assistant; a film in which a man steals a car; there is one member of staff at night. */
const isOfStoryOrJob = several.tells(
  /\bc[ao]mes? across as an? (?:[\p{Ll}-]+ ){0,3}$|\bwork(?:s|ed|ing)? (?:[\p{Ll}-]+ )?as an? (?:[\p{Ll}-]+ ){0,2}$|\b(?:[Mm]um|[Dd]ad|[Nn]an|[Hh]e|[Ss]he|[Tt]hey) (?:is|was|are|were|used to be) an? (?:[\p{Ll}-]+ ){1,2}$|\b(?:[Mm]um|[Dd]ad|[Hh]e|[Ss]he) (?:is|was) $|\b(?:[Ff]ilm|[Bb]ook|(?<!\b[Ll]ife )[Ss]tory|[Gg]ame|[Pp]rogramme|[Cc]artoon|[Dd]ream|[Pp]icture|[Dd]rew|[Dd]rawn|[Dd]rawing|[Ii]mpression of|[Pp]ainted|[Pp]retend\w*|[Dd]ressed)\b[^.;]{0,40}$|\b[Tt]here (?:is|are) (?:always |only )?(?:an? |one |two )?$|\b(?:not|n['’]t|never|longer) (?:have|had|got) an? (?:\p{Ll}+ )?$|\b(?:look|search|wait|appl|ask)(?:s|ed|ing|ied|y)? for an? (?:\p{L}+ )?$|\b[Yy]ou\b[^.;]{0,40}\ban? $/u,
)
/** There is an older lad about: somebody, where only a man would be anybody. */
const isThere = /\bthere(?: is|['’]s) (?:an older|a new|another) [\p{Ll}-]+$/iu
/** He is one of those lads; said to be 27 and a dealer; they describe a well and lively little girl; all three of the people who see her. */
const isSaidToBe = several.tells(
  /\bdescrib\p{Ll}+ (?:\p{L}+ )?(?:as )?(?:an? )?(?:(?!(?:how|what|to|by|with|from|that) )[\p{Ll}-]+,? ){0,4}$|(?<!\b(?:[Ii]t|[Tt]h(?:is|at|ere)) ?)(?:\b(?:is|was|be|[Ss]eem\p{Ll}*|remains?)|['’]s) (?:such )?an? (?:and |kind |(?!after|about)(?!\p{Ll}+(?:ed|ing|en) )[\p{Ll}-]{5,},? ){0,3}$|\b(?:be|is|was) \d\d? and $|\b(?:all|both) $/u,
)
const isSeeing = several.tells(/\bseeing an? (?:\p{Ll}+ )?$/u)
const whoMayBeSeen = /^(?:boy|lad|man|guy|bloke|fella|girl|woman|male|female)/u
/** A nurse may see him, will always be there; an interpreter was booked. */
const isNotYet = several.tells(
  /^ (?:may|might|could|can|would|should|will|must|(?:was|is|has been) (?:booked|arranged|requested|needed))\b/u,
)
const isOneOfThose = several.tells(/^one of (?:those|these|them)\b/i)
/** If she is worried she can tell a teacher. */
const isInGeneral = several.tells(
  /\b[Nn]ot (?:re-?)?referr(?:ed|ing) (?:\p{Ll}+ )?to $|\bconsider(?:ed|ing)? (?:telling|ringing|calling|contacting|asking|involving|informing) (?:[\p{L}’'-]+\s){0,5}$|\b(?:recommend|suggest|propos)\p{Ll}* (?:that )?an? (?:\p{L}+ )?$|\b(?:can|could|should|would|might|may|need to|ha(?:ve|s) to|must(?! have)|if|whether|unless|whenever)\b[^.;]{0,30}\s(?:an?|another)\s+(?:[\p{L}’'-]+\s)?$/iu,
)
const isOfWriter = several.tells(
  /\b(?:I am|I['’]m|I was|my role as|me,(?= (?:the|an?|his|her|their|your)\s)|I,|as(?: his| her| their| the)?)\s+(?:(?:the|an?|his|her|their|current|new|student|trainee|qualified|duty)\s+)*$/i,
)
const belongs = several.tells(
  /^(?:['’]s?)?[\s-](?:visit|teams?|services?|duty|support|clinics?|report|meetings?|review|rooms?|office|desk|car|training|time|sessions?|groups?|referrals?|appointments?|appt|role|bags?|awareness|projects?|appts|support|scheme|statement|impact|post|line|hub|drop|details|numbers?|involvement|allocation|list|rota|lead|caseload|assessments?|check|surgery|department|records?|notes?|letter|email|programme|course|unit|system|hall|books?|or|opp|stuff|drama|talk|bands?|culture|trouble|station|workers?|teachers?|staff|carers?|quer(?:y|ies)|enquir(?:y|ies)|pressure|requests?|led|consult(?:ation)?|handover|h\/o|r\/v|replacement|questions?|contacts?|diary|log|entry|update|justice|offending|clubs?|court|centre|hostel)\b|^ (?:in|on) (?:the|a|his|her|my) (?:picture|photo|book|story|film|video|game|drawing|programme)\b/i,
)

/** Pupil 2, Child B: an identifier, which the organisation can trace. */
export const isIdentified = ({ sentence, hit }: Met): boolean =>
  /^ (?:\d(?![\d/.:x-])|[B-HJ-Z](?!\.))(?![\p{L}’'])/u.test(sentence.reading.text.slice(hit.end, hit.end + 5))

/** As the therapist has been off sick: why, not in what role. */
const asItIs = (before: string, after: string): boolean =>
  /\bas (?:the|his|her|their) (?:[\p{Ll}-]+ )?$/u.test(before) &&
  /^\s(?:is|was|has|had|did|does|could|can|would|will|said|says|wants|thinks|told|felt)\b/u.test(after)

/** Manager’s decision: what follows is theirs. */
const heads = several.tells(/^['’]s (?:decision|view|comments?|oversight)\b[^.]{0,20}:/i)
/** LADO – no need: a heading of what was thought of. */
const isNotNeeded = several.tells(
  /^\s*(?:[-–—:]\s*)?(?:(?:is |was )?not (?:needed|required|necessary|applicable)|no need|n\/a)\b/i,
)
/** Two adults at all times: a rule. */
const isRule = several.tells(/^ at all times\b/u)
/** Mum has seen a solicitor: whom a family chose for itself. */
const ofOwnLawyer =
  /\b(?:s(?:ee|een|eeing|aw|ought)|got|has|have|had|found|instruct(?:ed|ing)?|appoint(?:ed|ing)?|through|via|from) (?:an?|her own|his own|their own)\s$/i

const ofVisit = /^ (?:\d|(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)(?:day|nesday|sday|rsday|urday)?(?![\p{L}]))/u
/** In tutor, baby in bouncer: a lesson or a thing; the local authority designated officer, the allegations officer: a post; calls him her man: a word for him; would rather tell a woman: anybody. */
const isPlaceOrPost = several.tells(
  /\b(?:in|local authority designated|allegations|(?:calls?|called|calling) (?:him|her|them)(?: (?:her|his|my|an?))?|rather (?:tell|talk to|speak to|see|have)(?: an?)?) $/i,
)

const groups = setOf('adult|adults|people|person|persons|staff')
const ofCount =
  /\b(?:took|takes|take|needs?|needed|required?|same|says?|least|by|requires)(?: (?:at least|the|these))?(?: (?:two|three|four|2|3|4))? $/i
const ofOther =
  /^ (?:member|staff|officer|teacher|worker|social|support|student|pupil|carer|friend|colleague|nurse|doctor|resident|client|child|adult|peer|partner|relative)/u

const standsAlone =
  /^(?:['’]?s)?\s*(?:$|[.,;:)?!]|(?:in|on|and|who|was|were|had|has|said|saw|for|at|by|with|because|over|outside|during|to|involved|from)(?!\p{L}))/u

const sociable =
  /\b(?:play(?:ed|s|ing)?|shar(?:e|ed|es|ing)(?! (?:a |an |the |his |her )?(?:photo|video|picture|image|post|message|nude|screenshot|link))|chatt(?:ed|ing|y)|sang|sings|singing|hug(?:s|ged)?|sat (?:next to|with|by|beside)|paired|partner (?:work|for|to|in)|works? (?:\w+ )?with a|chose a partner|work(?:ed|ing) (?:well )?with|had a go|have a go|for tea|sleepover|birthday|party|puppy|laugh(?:ed|ing)(?! at)|enjoy(?:s|ed)?|lent|borrow\w*|queue|pram|cake|bun|picnic|danc(?:ed|ing)|ball|lego|sand|game)\b/i

/** Ordinary company: played with another child in the sand. Nobody needs to trace who. */
export const isOrdinaryCompany = ({ sentence, hit }: Met): boolean =>
  (sociable.test(sentence.reading.text) || hit.term === 'friends') &&
  !tellsWorry(sentence.reading) &&
  !sentence.reading.tells.acts

/** How far back is looked. */
const mostBefore = 64
const mayTell = several.may()

/** Whether the words speak of somebody in particular who was there or was told, not of the job, a team, the writer or anybody. */
export function isParticular({ sentence, hit }: Met, start = hit.start): boolean {
  const { text, signals } = sentence.reading
  const before = text.slice(Math.max(0, start - mostBefore), start)
  const after = text.slice(hit.end, hit.end + 20)
  /** HV, Y7. */
  const isShort = hit.term < 'a'
  const may = mayTell(signals)
  if (after.startsWith(' to ') && /\bfor (?:an?|any|every|the average) (?:[\p{Ll}-]+ )?$/u.test(before)) return false
  // It took two people, a two person hold: how many.
  if (isPlaceOrPost(may, before) || isRule(may, after)) return false
  if (
    (groups.has(hit.term) || (hit.term.endsWith(' staff') && !hit.term.includes(' of '))) &&
    ((ofCount.test(before) && (!hit.term.includes(' ') || !/\bby $/u.test(before))) ||
      /^ (?:hold|lift|carry|escort|on(?! scene)|at night|per|to (?:one|\d)|(?:are |is )?(?:needed|required))(?!\p{L})/u.test(
        after,
      ))
  )
    return false
  // A trained officer may want to see him; a female member of staff: nobody yet, and a word of another.
  if (isNotYet(may, after) && /\b[Aa]n? (?:[\p{Ll}-]+ )?$/u.test(before)) return false
  if (hit.term.endsWith('male') && ofOther.test(after)) return false
  return (
    !isOfNobody(may, before) &&
    (!isOfStoryOrJob(may, before) || isThere.test(`${before}${text.slice(start, hit.end)}`)) &&
    !isSaidToBe(may, before) &&
    (!isSeeing(may, before) || whoMayBeSeen.test(hit.term)) &&
    !isOneOfThose(may, text.slice(start, hit.end)) &&
    !isInGeneral(may, before) &&
    (!isOfWriter(may, before) || asItIs(before, after)) &&
    !belongs(may, after) &&
    !isNotNeeded(may, after) &&
    (start > 0 || !heads(may, after)) &&
    !((hit.term === 'solicitor' || hit.term === 'barrister') && ofOwnLawyer.test(before)) &&
    // HV 6-8/52, HV Tues 9th: what the visit was, not who made it.
    !(isShort && ofVisit.test(after) && /^\p{Lu}+$/u.test(hit.term) && !toldTo.test(before)) &&
    // A Y7 saw it; not a Y7 lesson.
    (!(isShort && /\ds?$/u.test(hit.term)) || (standsAlone.test(after) && !before.endsWith('('))) &&
    // HV. A heading: whose note it is.
    !(hit.start === 0 && /^\.?$/u.test(after) && /^\p{Lu}+$/u.test(hit.term))
  )
}

/** Head knows; on call informed; driver on the 38 saw it: words that are other things as well, at the beginning of what somebody did. */
const actsNext =
  /^(?:\s(?:on|at|from|in|for|of)\s(?:[\p{L}\d’'-]+\s?){1,2}?)?\s(?:(?:then|also|later|has|had|have|been|was|were|is|are|still|now|just|\p{Ll}+ly)\s)*(?:knows|aware|informed|notified|updated|told|tells|emailed|contacted|spoken|rung|asked|asks|advised|says?|said|reports?|reported|states?|stated|rang|phoned|came|sees|saw|seen|heard|found|answered|on shift|answers|let|opened|agreed|agrees|approved|confirmed|dropped|picked|drove|brought|took|gave|wants?|thinks?|left|arrived|attended|visited|met|hit|kicked|shouted|screamed|threatened|refused|denied|claimed|reviewed|requested|turned up|moved in|moved out|helped|noticed|mentioned|sent|texted|messaged|woke|called|paid|pushed|grabbed|separated|intervened|restrained|served|touched|slapped|dressed|held|complained|alleged|suggested|explained|described|feels?|felt|disclosed|insisted|decided|cleaned|checked|examined|stopped|waiting|sitting|shouting|searched|arrested|wrote|signed|handed|offered|screams?|lets|(?:at|in|on) the (?:property|house|flat|address|home|scene|room|car|kitchen|gate|door|doorstep)|(?:also |not |now )?present|at work|at home|in bed|asleep|stood|sat|has been|hanging|lurking|hovering|opposite|in attendance|absent|covering|unhappy|concerned|worried|happy)(?!\p{L})/u
const toldTo =
  /\b(?:[Tt]old|[Ii]nformed|[Rr]ang|[Cc]alled|[Pp]honed|[Ss]poke (?:to|with)|[Dd]iscussed with|d\/w|[Ee]mailed|[Tt]exted|(?:[Tt]ext|[Ee]mail|[Mm]essage|[Ll]etter)(?: sent| left)? (?:to|for)|[Hh]anded over to|(?:[Aa]busive|[Rr]ude|[Gg]obby|[Ll]ippy|[Cc]heeky|[Vv]erbal) (?:to|with|at|towards)|[Aa]sked|[Uu]pdated|(?:[Aa]dvised|[Dd]ecided|[Aa]greed|[Aa]uthorised|[Aa]pproved|[Ss]igned off) by|[Ss]een by|[Ff]ound by|(?:[Ww]eigh|[Rr]eview|[Vv]isit|[Cc]heck|[Aa]ssess)(?:ed)? by|(?:by|from|with) the|(?:by|with) \p{Lu}\p{Ll}+ (?:and|&)|(?:off|[Ss]hout\w*|[Ss]wear\w*|[Ss]wore|[Ss]cream\w*) at(?: the)?)\s$/u

/** Present: RI, Head, Mr Sidhu. */
const isListed = (text: string, before: string, after: string): boolean =>
  /^\W*(?:present|attend\w*|in attendance|apologies|apols|invited)\b/i.test(text) &&
  /[,:–-]\s$/u.test(before) &&
  /^\s*(?:$|[,.;(])/u.test(after)

/** Whether a word for somebody, with nothing before it, begins a sentence that tells what they did, or was told something. */
export const isActing = ({ sentence: { reading }, hit }: Met): boolean => {
  const before = reading.text.slice(0, hit.start)
  return (
    isListed(reading.text, before, reading.text.slice(hit.end)) ||
    ((/^[\s–—•*-]*$/u.test(before) || /[–—,;:]\s$/u.test(before) || /\b(?:and|the|two|three|2|3)\s$/i.test(before)) &&
      (actsNext.test(reading.text.slice(hit.end, hit.end + 60)) || /^:\s\p{Ll}/u.test(reading.text.slice(hit.end)))) ||
    (toldTo.test(before) && /^\s*(?:$|[.,;)]|and\b|who\b|at\b|re\b|about\b|by\b)/u.test(reading.text.slice(hit.end)))
  )
}

/** Partner smokes in the house; boyfriend not happy; boyfriend is 24. */
const doesOrIs =
  /^ (?:does|is (?:\d\d?|an? \p{Ll}+er)|has (?:an?|no|his|her)|not|out(?! of\b)|in (?:the|bed|prison|work|custody)|on (?:the|his|her|bail|tag)|at (?:work|home)|works?|(?!always|serious|issues|dynamics|reports|concerns|services|agencies|seems|appears)\p{Ll}{3,}(?:[^s\P{L}]s|ies)|[\p{Ll}-]+ly \p{Ll}+s)(?!\p{L})/u
/** Whether a word for one somebody, with nothing before it, begins a clause that tells what they do or are. */
export const isSubject = ({ sentence: { reading }, hit }: Met): boolean =>
  !hit.term.endsWith('s') &&
  /^$|[,;:] $/u.test(reading.text.slice(0, hit.start).slice(-2)) &&
  doesOrIs.test(reading.text.slice(hit.end))

const doing =
  /^(?:\s\([^)]{1,20}\))?(?:\s(?:on|at|from|in|next to|outside|near|with|over)\s(?:[\p{L}\d’'-]+\s?){1,3}?)?\s+(?:(?:then|also|later|has|had|have|came over and|\p{Ll}+ly)\s)*(?:told|tells|said|says|reported|disclosed|alleged|claimed|mentioned|showed|sent|hit|pushed|punched|kicked|slapped|bit|spat|grabbed|threw|took|stole|gave|sold|offered|shouted|threatened|called|rang|phoned|texted|messaged|saw|heard|noticed|found|filmed|approached|came|asked|picked|collected|dropped|drove|followed|touched|hurt|helped|intervened|stepped|complained|call(?:s|ed|ing)? (?:him|her|them)|(?:are|is|were|was|keeps?|kept) (?:sending|messaging|calling|bullying|threatening|saying|asking|giving|buying|selling|following)|was (?:looking after|seen|there|present|with|in the|asleep|drunk|arrested|asked|told|spoken to|involved|excluded)|been (?:spoken|told|asked|seen|excluded|identified|involved|arrested|suspended)|made (?:a|the|him|her)|waited|walks? around|(?:has|have) moved (?:back )?in|(?:is|['’]s|was) back(?: (?:on the scene|in the (?:home|house|picture)|with (?:her|him|mum|dad)|home|living))|is (?:sofa[\s-]surf|stay|liv|messag|text|sell|deal|collect|pick|look|babysitt|mind|drink)\p{Ll}*ing|has been (?:messag|text|stay|liv|giv|sell|send|com|buy|pick|collect|ask|drink|contact)\p{Ll}*ing|there(?= ?[,.;])|present|handed|refused|answered|wants|fed up|wound up|upset|unhappy|moaning)(?!\p{L})/u
const doneTo =
  /\b(?:told|confided in|had a go at|shouted at|swore at|screamed at|lashed out at|picked on|messaged|texted|hit|kicked|punched|pushed|slapped|bit|spat at|threatened|hurt|assaulted|attacked|bullied|(?:stay(?:ed|s|ing)|living|lives|slept|sle(?:eps|eping)|kipping|crashing|sofa[- ]surfing) (?:at|with)|out with|away with|left with|gone with|went off with|off with|(?:picked up|collected|dropped off|dropped|driven|brought|found|filmed|hit|hurt|bitten|pushed|touched|approached|told|seen) by|argument with|fight with|fought with|dispute with|row with|altercation with)\s$/i

/** Whether somebody did, said or saw something that a reader may have to follow up, or had it done to them: no mere company. */
export const takesPart = ({ sentence: { reading }, hit }: Met, start: number): boolean =>
  doing.test(reading.text.slice(hit.end, hit.end + 60)) ||
  doneTo.test(reading.text.slice(Math.max(0, start - 40), start))
