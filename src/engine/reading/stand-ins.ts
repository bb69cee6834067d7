import type { Span } from '../../model/span.ts'
import { capitalNext, perhapsCapital } from './letters.ts'
import { has, mark } from './marks.ts'
import { canBeName } from './naming.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
import { meets, needsOf } from './signals.ts'
import { eachMatch, isAfterLetter, matchesAt, type Sought, wordWhere } from './sought.ts'
import { finds, findsIn, guarded } from './tells.ts'

/** Letters or a bare first name where a person's name would stand; `perhaps`: letters that are a person's if they are so elsewhere. */
export interface StandIn extends Span {
  readonly kind: 'initials' | 'perhaps' | 'first-name' | 'told'
  /** The letters without full stops, or the first name. */
  readonly letters: string
}

const acting =
  'been|has|had|is|was|came|said|says|told|tells|went|did|does|will|would|became|appeared|seemed|refused|left|arrived|kicking|unsettled|settled|asked|asks|looked|started|found|wants|enjoys|ran|got|made|took|back|absconded|stayed|sat|threw|hit|bit|cried|attended|presented|reported|returned|stated|disclosed|walked|shouted|late|ate|slept|pushed|punched|played|talked|spoke|laughed|smiled|called|swore|broke|woke|refuses|declined|agreed|engaged|participated|showed|drew|wrote|watched|helped|chose|wore|seems|appears|felt|feels|likes|struggled|picked|lost|gave|fell|missed|\\d+ mins late|DNA|WNB|aware|informed|notified|updated|not (?:aware|informed|notified|consulted|invited|told)'
/** Call from school re T; spoke with K about it; winding J up. */
const afterWord =
  /\b(?:[Rr]e:?|RE:?|[Ww]ith|w\/|YP:|[Cc]hild:|[Pp]upil:|[Ss]tudent:|[Nn]ame:|[Cc]oncerning|[Rr]egarding|[Aa]bout|[Ss]poke to|[Ss]poken to|[Mm]um of|[Dd]ad of|[Tt]old|[Aa]sked|[Mm]et|[Mm]et with|[Kk]ey ?work with|[Rr]eminded|[Ww]inding|wound|hit(?:ting)?|bit|push(?:ed|ing)|kick(?:ed|ing)|teas(?:ed|ing)|[Cc]ollected|[Ff]etched|[Dd]ropped|[Pp]icked|[Tt]ook|gave|woke)\s+((?:\p{Lu}\.){2}|\p{Lu}\.?\p{Lu}(?![\p{L}\d&/])|[BCDEGHJKLNORSTUVWYZ](?![\p{L}\d&/.’'-]))(?=\s*(?:$|[.,;:)(–—-]|to\b|up\b|down\b|off\b|from\b|home\b|back\b|again\b|when\b|and\b|who\b|as\b|after\b|at\b|in\b|on\b|today\b|re\b|about\b|that\b|what\b|how\b|why\b|if\b|whether\b|alone\b))/u
const subject = new RegExp(
  String.raw`(?:^|[.;,–—:]\s|\band\s|\bthat\s|\d\s)((?:\p{Lu}\.){2}|\p{Lu}{2}|[B-HJ-Z]|\p{Lu}\.)\s+(?:${acting})\b`,
  'u',
)
/** Two capitals, or one that is no I and stands alone. */
const afterCapital = String.raw`\.?[${perhapsCapital}]|(?<=(?:^|[^a-z’'])[^AI])\s|(?<=(?:Mrs?|Ms|iss|Dr)\.?\s[AI])\s|\.\s+[a-z]|(?<=(?:Mrs?|Ms|iss|Dr)\.?\s.)\.?$|(?<=(?:^|\s)[^AI])(?:[.,;:]|$|['’]s\s)`
const hasInitials = new RegExp(`[${perhapsCapital}](?:${afterCapital})`)
/** JB’s mum rang. */
const owner =
  /(?:^|\s)(\p{Lu}{2}|[BCDEGHJKLNORSTUVWYZ])['’]s\s(?:mum|mam|mother|dad|father|nan|gran|carer|room|bag|phone|teacher|behaviour|mood|sister|brother)\b/u
const ofHeading = /[–—-]\s(\p{Lu}{2})(?=\s*(?:\.?$|\())/u

/** Mrs D; Miss K. */
const titledLetter =
  /(?<!\bMr (?:and|&) )\b(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.?\s\p{Lu}(?![\p{L}\d’'&/-]|\.\S|\.\s\p{Lu}\p{Ll})/u
/** J in room; K quiet at tea. */
const lettersFirst =
  /^(?:\d{1,2}[.:]?\d{2}(?:\s?[ap]m|\s?hrs)?[\s–—-]+)?(\p{Lu}{2}|[B-EGHJ-LNPSTWZ])\s(?:in (?:late|early|room|bed|bath|shower|lounge|kitchen|school|tears|good|his|her|a|the)|at (?:school|home|contact|college|nan)|up|out|home|who|nervous|quiet|upset|tearful|calm|happy|angry|lovely|chatty|grumpy|awake|asleep|not (?:in|up|back|happy|home|well)|very|really|quite|still|now|then|also|having|doing|getting|using|playing|watching|eating|sleeping|crying|shouting|refusing|wanting)\b/u
/** Letters that may be anybody's, or stand for something else. */
const perhaps = new RegExp(
  String.raw`${capitalNext}(\p{Lu}{1,2})(?=\s\p{Ll}{2}|[.,;)]?\s*$|['’]s\s|[,;]\s)(?<![\p{L}\d.&/’'+-]\1)`,
  'gu',
)

const team =
  "workshop|pastoral|reception|the council|council|housing|attendance|inclusion|safeguarding|admissions|early help|social care|office|duty|the (?:school|nursery|hospital|charity|college|surgery|project|hostel|team|hub|home)|social services|education|children['’]s services|[Cc]AMHS|front desk|finance|student services|learning support|[Pp]robation|[Hh]ousing|[Ss]ocial [Cc]are|[Ee]arly [Hh]elp|(?<=from )the (?!football|netball|rugby|cricket|hockey|dance|swim|debat|running)[a-z]{4,} (?:team|service)"
/** Gill from the PRU, Oli in pastoral: somebody of whom nobody else will know the surname. */
const fromTeam = new RegExp(
  String.raw`(?:^(?!\p{Lu}\p{Ll}+ (?:from|in|at) \p{Lu})|[.,;:]\s|\b(?:and|to|by|with|from|told|rang|asked|ask|ring|saw|see|met|emailed|phoned|updated|spoke to)\s)((?!\p{Lu}\p{Ll}{2,}(?:ss|s|t|d|r|n|c|g|k|v|i)ed\s)\p{Lu}\p{Ll}{2,}|J[oi]|Al|Ed|Di|Mo|Vi)\s+(?:from|in|at)\s+(?:the\s+)?(?:\p{Lu}{2,}|${team}|(?<=(?:from|at) the )\p{Ll}{3,}(?: \p{Ll}{3,})? (?:says?|said|told|rang|reports?|thinks|confirmed|phoned|mentioned))\b`,
  'u',
)
const mayBeTeam = String.raw`${team}|(?<=(?:from|at) the )\S{3,}(?: \S{3,})? (?:says?|said|told|rang|reports?|thinks|confirmed|phoned|mentioned)`
const mayBeFromTeam = new RegExp(
  String.raw`[${perhapsCapital}]\S+\s+(?:from|in|at)\s+(?:the\s+)?(?:[${perhapsCapital}]{2}|${mayBeTeam})`,
)
/** What it needs where no two capitals stand together. */
const needsOfTeam = needsOf(new RegExp(String.raw`\b(?:${mayBeTeam})\b`))
const reached =
  '[Tt]old|[Ii]nformed|[Rr]eported to|[Pp]assed (?:it |this )?(?:on )?to|[Ss]poke (?:to|with|w/?)|[Dd]iscussed with|[Dd]isc(?:ussed)? w(?:ith|/)?|[Ee]mailed|[Mm]essaged|[Hh]anded over to|[Uu]pdated|[Ll]ogged with|[Ss]een by|[Ee]mailed|[Mm]essage left for|[Vv]oicemail (?:left )?for|[Jj]oint visit with|[Ss]upervision with|[Hh]andover (?:to|from|with)'
const alone = String.raw`\s(\p{Lu}\p{Ll}{2,})(?=\s*(?:\.|$|,?\s+(?:by text|by email|(?:on|via|over) (?:Teams|Zoom)|at hand ?over|straight away|who (?!was |were )|and (?:she|he) (?:will|is|agreed|said)|to follow|to chase)))`
/** Told Gemma: a colleague by first name alone. */
const reachedAlone = new RegExp(String.raw`(?:^|[.;,]\s)(?:I\s(?=[tiprhud]))?(?:${reached})${alone}`, 'u')
const allocatedAlone = new RegExp(String.raw`(?:^|[.;,]\s)(?:I\s(?=[tiprhud]))?[^.]{0,60}\ballocated to${alone}`, 'u')
/** She told Lou “…”: who heard it. */
const toldInWords = /\btold (\p{Lu}\p{Ll}{2,}),? ["“‘]/u
/** I will ask Gemma. */
const toAskAlone =
  /(?:\bI(?:['’](?:d|ll)| would| will)|(?<=^|\. )Will) (?:ask|check with|speak to|tell|ring|call|let|mention (?:it |this )?to) (\p{Lu}\p{Ll}{2,})(?=\s*(?:$|[.,;]|(?:and|about|know|when|if|to)\b))/u
/** Kev and I went. */
const andIAlone =
  /(?:^|(?<!\p{Lu}[\p{Ll}’'-]+)\s)(\p{Lu}\p{Ll}{2,}) and I (?:went|visited|called|met|spoke|attended|saw|did)\b/u
for (const pattern of [afterWord, subject, owner, ofHeading]) guarded.push({ pattern, needs: hasInitials })
const findAfterWord = findsIn(afterWord)
const findTitledLetter = findsIn(titledLetter)
const findLettersFirst = findsIn(lettersFirst)
const findSubject = finds(subject)
const findOwner = findsIn(owner)
const findFromTeam = findsIn(fromTeam, mayBeFromTeam)
const mayBeTold = new RegExp(
  String.raw`[${perhapsCapital}](?<=(?:old|ormed|to|for|from|with|w/?|ailed|aged|dated|by)\s.)`,
)
const toldAlone = [
  findsIn(reachedAlone, mayBeTold),
  findsIn(toldInWords, mayBeTold),
  findsIn(allocatedAlone),
  findsIn(toAskAlone),
  findsIn(andIAlone, / and I [acdmsvw]/),
]
/** What comes first of them. */
const toldIn = (reading: Reading): RegExpExecArray | null => {
  let first: RegExpExecArray | null = null
  for (const find of toldAlone) {
    const match = find(reading)
    if (match !== null && (first === null || match.index < first.index)) first = match
  }
  return first
}
const family =
  /^(?:Probation|Housing|Duty|Safeguarding|Night|Mrs|Miss|Council|Hospital|Office|Pastoral|Senior|Management|Governors?|Youth|Camhs|Mash|College|Foster|Need|Want|Have|Happy|Due|Able|You|Those|Whilst|Although|Once|Since|Because|Later|Again|Just|Still|Only|First|Last|Had|Tried|Try|Trying|Back|Ready|Free|Refused|Keen|Willing|Reluctant|Time|Unable|Used|Managed|Meant|Supposed|Listened|Talked|Access|Continued|Started|Began|Hoping|Wanted|Wants|Needs|Likes|Thanks|Sorry|Pupils|Students|Security|Landlord|Boyfriend|Girlfriend|Solicitor|Victim|Witness|Suspect|Males|Females|Mentor|Coach|Escort|Supply|Lead|Adult|Adults|Friend|Friends|Bank|Agency|Guardian|Interpreter|Ambulance|Paramedics|Crew|Firm|Company|Matron|Ward|Midwife|Going|Tutor|Teacher|Chef|Lodger|Relative|Deputy|Nurse|Doctor|Consultant|Worker|Letter|Form|Safety|Sister|Brother|Auntie|Uncle|Aunt|Cousin|Granddad|Professionals?|Agencies|Colleagues?|Partnership|Me|Us|Doctors|Nurses|Teachers|Peers|Results?|Tests?|Scan|Photos?|Camera|Hospitals|Grandparents|Neither|Letters|Books|Relatives|Workers|Medics|Surgery|Bruising|Something)$/u
/** Whether a word with a capital where a first name would stand is somebody’s name. */
export const isFirstName = (word: string): boolean =>
  (canBeName(word) || /^(?:Jan|Will)$/.test(word)) && !family.test(word)

const none: readonly never[] = []

/** The initials and bare first names of colleagues in a sentence, outside quotations. */
export const standInsOf = remembered((reading): readonly StandIn[] => {
  const { text } = reading
  const { signals } = reading
  const isLettered = has(signals, mark.nearCapitals | mark.loneCapital) && hasInitials.test(text)
  const fromTeam = has(signals, mark.nearCapitals) || meets(signals, needsOfTeam) ? findFromTeam(reading) : null
  const told = has(signals, mark.innerCapital) ? toldIn(reading) : null
  if (!isLettered && fromTeam === null && told === null) return none
  const found: StandIn[] = []
  const add = (match: RegExpExecArray | null, kind: StandIn['kind']): void => {
    const words = match?.slice(1).find((part) => part !== undefined) ?? match?.[0]
    if (match === null || words === undefined || (!isLetters(kind) && !isFirstName(words))) return
    const start = match.index + match[0].indexOf(words)
    const span = { start, end: start + words.length }
    if (!reading.isQuoted(span))
      found.push({ ...span, kind, letters: isLetters(kind) ? words.replaceAll('.', '') : words })
  }
  if (isLettered) {
    add(findAfterWord(reading), 'initials')
    add(findSubject(text), 'initials')
    add(findOwner(reading), 'initials')
    if (has(signals, mark.dash)) add(ofHeading.exec(text), 'initials')
    add(findTitledLetter(reading), 'initials')
    add(findLettersFirst(reading), 'initials')
    eachMatch(perhaps, text, (match) => add(match, 'perhaps'))
  }
  add(fromTeam, 'first-name')
  add(told, 'told')
  return found.length === 0 ? none : found
})

const isLetters = (kind: StandIn['kind']): boolean => kind === 'initials' || kind === 'perhaps'

const restOfName = /\p{Ll}+[\s-](\p{Lu})\p{Ll}+(?:[\s-](\p{Lu})\p{Ll}+)?/uy
/** A full name that has two letters as its initials, with a middle name or without. */
export const fullNameOf = (letters: string): Sought =>
  wordWhere(`full name, ${letters[1]} after`, letters[0] ?? '', (text, start, end) => {
    restOfName.lastIndex = end
    const rest = restOfName.exec(text)
    return rest !== null && (rest[1] === letters[1] || rest[2] === letters[1]) && !isAfterLetter(text, start)
  })

const namedWithSurname = /(?<=(?<![\p{L}’'])(?:\p{Lu}\p{Ll}+|Mr|Ms|Dr)\.?\s)(\p{Lu})(?!rs?\b|s\b|iss\b)\p{Ll}+/gu
/** The letters that surnames in a sentence begin with, as near as capitals tell. */
export const surnamesBegin = remembered((reading): readonly string[] =>
  [...reading.text.matchAll(namedWithSurname)].map(([, letter = '']) => letter),
)

const givenAndSurname = /(?<![\p{L}’'])(\p{Lu}\p{Ll}+)\s(\p{Lu}\p{Ll}*)/gu
/** The letters that the given names of people named in full begin with. */
export const givenNamesBegin = remembered((reading): readonly string[] =>
  [...reading.text.matchAll(givenAndSurname)].flatMap(([, given = '', last = '']) =>
    canBeName(given) && canBeName(last) ? [given.slice(0, 1)] : [],
  ),
)

const surname = /\s\p{Lu}\p{Ll}+/uy
/** A first name with a surname after it. */
export const surnamed = (name: string): Sought =>
  wordWhere('surnamed', name, (text, start, end) => matchesAt(surname, text, end) && !isAfterLetter(text, start))
