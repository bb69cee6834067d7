import { capitalNext, perhapsCapital } from './letters.ts'
import { has, mark } from './marks.ts'
import { placeWords } from './no-names.ts'
import type { Reading } from './reading.ts'
import { isAfterLetter, isBeforeLetter, matchesAt, type Sought, wordWhere } from './sought.ts'
import { guarded } from './tells.ts'

/** Okafor-Hill, O’Brien and McKay too. Whether ASCII letters are letters is not asked of every script, which takes longer. */
const name = String.raw`\p{Lu}(?:[a-z’'-]|(?=[^\0-@[-\x7f])(?:\p{Ll}|(?<=[\p{Ll}’'-])\p{Lu}(?=\p{Ll})))+`
const titled = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Sir|PC|DC|PS|DS|Sgt|PCSO|Sister|Cllr)\.?\s+(?:\d+\s+)?(?:${name}\s+)?${name}`

/** Words with a capital that are nobody's name, and family, who are known without one. */
const nobody =
  /^(?:One|Two|Three|Four|Other|Others|Unknown|New|Local|Lads?|Boys|Girls|Info|Information|Help|Programme|Went|Came|Settled|Does|Did|Half|Several|Chn|Learners?|Case|Crime|Counsellor|Owner|Fam|Family|Someone|Somebody|Xmas|Tenants?|Neighbours?|Twins|Drivers?|Rumour|Looked|Looks|Seen|Stay|Numerous|Third|What|Who|Obviously|Apparently|Hes|Shes|Closing|Closed|Update|Issues|Property|Referrer|Caller|Officers?|Reception|Placement|Court|Conference|Core|Group|Panel|Sessions?|Room|Door|Snapchat|Instagram|Tik[Tt]ok|Facebook|Xbox|Play[Ss]tation|Roblox|Minecraft|Fortnite|Whats[Aa]pp|You[Tt]ube|Residents?|Clients?|Patients?|Siblings?|Lots|Several|Everyone|Nobody|Observed|Discussed|Attempted|Presented|Concerns?|Kids?|Mums|Dads|Place|Partners?|Manager|Usual|Further|Bed|Advice|Written|Youngest|Older|Younger|Baby|Babies|Child|Pupil|Student|Boy|Girl|Youngest|Eldest|Male|Female|Young|Mum|Mam|Mom|Mummy|Dad|Daddy|Nan|Nana|Gran|Grandma|Grandad|Mother|Father|Parents?|Carers?|School|Police|Nursery|Staff|The|This|That|These|There|It|Its|He|She|They|We|I|His|Her|Their|My|Our|Told|Will|To|No|Not|Nothing|None|Also|And|But|When|While|After|Before|Then|Asked|Spoke|Said|Says|Home|House|Phone|Call|Email|Text|Meeting|Visit|Review|Plan|Action|Next|Today|Yesterday|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Year|Class|Team|Early|Head|Apologies|Both|All|Some|Another|Attendance|Behaviour|Support|Safe|Health|Social|Children|Continue|Follow|Awaiting|Has|Was|Is|Please|Report|Referral|Agreed|Advised|Contact|Christmas|Easter)$/u

/** Whether a word with a capital can be somebody's name. */
export const canBeName = (word: string): boolean => !nobody.test(word)

const startsWithName = new RegExp(
  String.raw`^(?:['’]s)?(?:\s+|\s*[,:=(–—-]\s*)(?:(?:called|named|is|was|being|known as|name of|for|at|in)\s+)?(?:${titled}|(${name})(?:\s+${name})?)(?=$|[^\p{L}])`,
  'u',
)
const agencyBetween = /^\s+(?:for|at|in)\s/u
/** Another pupil (T.R.), another pupil, TR in Year 8. */
const initialsNext =
  /^\s*[,(]\s*(?:\p{Lu}\.){2,3}|^\s*\(\p{Lu}{2}\)|^\s+(?:\p{Lu}\.){2}|^\s*,?\s*(?:initials\s)\(?\p{Lu}{2}|^\s*,\s(?!HV|SW|TA|GP|EP|OT|SN|PA|CP|HT|CT|KW|NN|PC|DC|FC|EH|YW)\p{Lu}{2}(?=,|\s(?:in|from|who)\b)/u
/** The nurse on the ward, Ms Bell; the manager on shift was Ann Bell. */
const fullNameLater = new RegExp(
  String.raw`^[^.;:!?]{0,45}?(?:[,(:]\s?|\s(?:is|was|being|called|named)\s)(?:${titled}|${name}\s${name}(?!\s*(?:and|,)?\s*(?:said|told)))(?=\s*[,.)(;]|\s+(?:and|on|at|from|for|in)\b|$)`,
  'u',
)
/** A mentor at the club, a man called Del; two girls from her class, Mia and Kate; a friend from the club, Des, has offered. */
const calledLater = new RegExp(
  String.raw`^[^.;!?]{0,50}?(?:\b(?:called|named)\s${name}|,\s(?!${name},?\s(?:said|told|was|is))${name}(?:\s\(\d+\))?\s(?:and|&)\s${name})|^[^.;:!?,]{0,40},\s${name},`,
  'u',
)
/** Three children: Riley (9), Skye (6). */
const listedNext = new RegExp(String.raw`^[^.;:!?]{0,40}(?::\s${name}(?:\s${name})?(?:\s?\(|,|\s(?:and|&)\s))`, 'u')
const calledByUserName =
  /^[^.;!?]{0,30}\s(?:called|named|known (?:only )?as|knows? (?:him |her |them )?(?:only )?as|username|user name)\s["“‘']/u
const endsWithName = new RegExp(
  String.raw`${capitalNext}(?:${titled}|(?<![a-zA-Z’'-]|\p{L}(?<=[^\0-\x7f]))(${name})(?:\s+(${name}|\p{Lu}))?(?:\s\(\p{Lu}{2,3}\))?)((?:\s*[,:(–—-]\s*|\s+)(?:(?:is|was|who is|who was|as)\s+)?(?:(?:the|a|an|his|her|their|our|my|our)\s+)?(?:(?:[a-zA-Z\d’'&/-]|(?=[^\0-\x7f])\p{L})+\s+){0,7})$`,
  'u',
)

/** The nurse rang (Lorna). */
const namedInBracket = new RegExp(String.raw`^ \p{Ll}{3,}(?: \p{Ll}+){0,2} \(${name}\)`, 'u')

/** What stands before a name that is told later: most capitals stand elsewhere. */
const mayBeNamedLater = new RegExp(String.raw`[${perhapsCapital}](?<=(?:[,(:]\s?|(?:is|was|being|called|named)\s).)`)
for (const pattern of [fullNameLater, calledLater, listedNext]) guarded.push({ pattern, needs: mayBeNamedLater })

/** One look for all that ask for a capital: what follows mostly has none. */
const mayHoldCapital = /[A-Z\u00c0-\uffff]/

/** Whether a name stands right after the words for a person: social worker Dana Whitcombe; keyworker (Sal); friend called Ella. */
export function isNamedAfter({ signals, text }: Pick<Reading, 'signals' | 'text'>, end: number): boolean {
  const near = text.slice(end, end + 80)
  if (has(signals, mark.quotation) && calledByUserName.test(near)) return true
  if (!has(signals, mark.innerCapital) || !mayHoldCapital.test(near)) return false
  if (initialsNext.test(near)) return true
  if (mayBeNamedLater.test(near) && (fullNameLater.test(near) || calledLater.test(near) || listedNext.test(near)))
    return true
  if (agencyBetween.test(near)) return false
  if (has(signals, mark.bracket) && namedInBracket.test(near)) return true
  const match = startsWithName.exec(near)
  return match !== null && (match[1] === undefined || !nobody.test(match[1]))
}

/** Mrs Bell rang the nurse; Mr Hill and a TA: who does something to somebody is somebody else. */
const doesSomething =
  /\b(?:to|by|with|from|at|on|about|or|when|that|who (?!is|was)|then|also|but|will|would|can|could|should|has|have|had|did|does|(?!allocated|named|assigned|qualified|trained|based|designated|retired|specialised|dedicated|appointed|experienced)[a-z]{2,}ed|told|rang|spoke|saw|met|made|bit|hit|said|took|brought|sent|gave|got|left|ran|went|came|heard|found|held|kept|put|let|wrote|threw|drove|caught|thought|felt|says|tells|asks|rings|wants|needs|sees)\b/

/** Mrs Bright (DSL, deputy head): whoever the bracket stands behind. */
const inBracketOf = new RegExp(String.raw`${capitalNext}(?:${titled}|${name}\s${name})\s*\([^)]{0,60}$`, 'u')

/** Without self-referred and the like. */
const withoutJoined = (text: string): string => (text.includes('-') ? text.replace(/\p{L}+(?:-\p{L}+)+/gu, '') : text)

const isFirstName = (word: string): boolean =>
  !nobody.test(word) &&
  !/(?:ed|ing)$|^(?:Rang|Saw|Met|Took|Gave|Sent|Left|Spoke|Wrote|Brought|Found|Had|See|Ring|Tell|Ask|Call|Text|Inform|Let|Via|Per|Re|Both|Only|Just|Even|With|From|For|By|If|As|So|At|On|In|Off|Were|Are|Heard|Where|Who|What|How|Why|Because|Since|Until|Which|Apparently|Once|Again|Between|During|Through|About|Over|Under|Onto|Into|Maybe|Perhaps|Chase|Liaise|Discuss|Update|Contact|Remind|Thank|Await|Send|Give|Get|Keep|Made|Make|Read|Put|Hit|Kept|Held|Bit|Told|Showed|Says?|Said|Also)$/u.test(
    word,
  )

/** Whether a name leads up to the words for a person: Mrs Patel, Year 4 teacher; Dana Whitcombe (social worker); Ms Bell is his tutor. */
export function isNamedBefore({ signals, text }: Pick<Reading, 'signals' | 'text'>, start: number): boolean {
  if (!has(signals, mark.capital)) return false
  const near = text.slice(Math.max(0, start - 90), start)
  if (near.includes('(') && inBracketOf.test(near)) return true
  const match = endsWithName.exec(near)
  if (match === null) return false
  const first = match[1]
  const between = match[3] ?? ''
  // Oak Lodge, staff member.
  if (first !== undefined && placeWords.has((match[2] ?? '').toLowerCase())) return false
  if (/^[\s,(:–—-]*(?:and|&)\s/u.test(between) || doesSomething.test(withoutJoined(between))) return false
  // A first name alone needs a comma, a bracket or "is" between: "Shanice SENCO" is a note to oneself, "Beth, SENCO" is not.
  return (
    first === undefined ||
    // Glen the supervisor, Beth our mentor; but: rang the supervisor.
    (/^\s(?:the|our|my|his|her|their)\s/u.test(between) && isFirstName(first)) ||
    ((!nobody.test(first) || (/^(?:Jan|June|May|April|Mark)$/u.test(first) && match[2] !== undefined)) &&
      (match[2] !== undefined || /[,(–—-]|\b(?:is|was)\b/u.test(between)))
  )
}

const person = new RegExp(String.raw`${capitalNext}(?:${titled}|(?<![\p{L}])(${name})\s+(${name})(?!\p{L}))`, 'u')
/** Whether somebody stands in the words with a title or a full name. */
export function namesSomebody(text: string): boolean {
  const match = person.exec(text)
  return match !== null && (match[1] === undefined || (!nobody.test(match[1]) && !nobody.test(match[2] ?? '')))
}

/** Whether a sentence goes on to name whoever the one before told of: That was Kyle Bright; His name is Rob. */
export const isNamedThen = (text: string): boolean =>
  /^(?:That|This|It|He|She)(?: is| was|['’]s) (?!Mum|Dad|Nan)\p{Lu}\p{Ll}+|\bnames? (?:is|was|are|were)\b|\bsaid (?:that )?(?:this|that|it) was (?!Mum|Dad|Nan)\p{Lu}\p{Ll}+|\b(?:called|named) \p{Lu}/u.test(
    text,
  )

const place =
  /^\s+(?:family|Road|Rd|Street|St|Court|Lane|Avenue|Close|Park|House|School|Primary|Academy|College|Centre|Hospital|Council|Team|Station|Way|Drive|Estate|Hub|Surgery|Club|Nursery|Wood|Hill|County|Police)\b/u
const given = new RegExp(
  String.raw`${capitalNext}(?<![a-zA-Z’'.]|\p{L}(?<=[^\0-\x7f]))(?<!(?:Mr|Mrs|Ms|Miss|Dr|PC|DC)\.?\s)(?!(?:Mr|Mrs|Ms|Miss|Dr)\b)(?:(${name})(?=['’]s\s|\s+(?:${name}\s+(?:has|had|is|was|came|said|told|went|did)|has|had|is|was|came|said|says|told|went|did|will|would|became|appeared|seemed|refused|left|arrived|looked|started|wants|ran|got|stayed|sat|hit|attended|\p{Ll}+ed\b|and\b))|(?<=(?<!\b(?:at|from|in|to|on|near|of|the))[\s])(${name})(?=\s+\p{Ll}|[.,;:]))`,
  'gu',
)
/** Whether somebody stands in the words by a given name, as a child would. */
export function namesByGivenName(text: string): boolean {
  given.lastIndex = 0
  for (let match = given.exec(text); match !== null; match = given.exec(text)) {
    const word = match[1] ?? match[2] ?? ''
    const after = text.slice(given.lastIndex)
    if (
      !nobody.test(word.replace(/['’]s$/u, '')) &&
      !place.test(after) &&
      !place.test(` ${word}`) &&
      !/[.:!?–—-]\s$/u.test(match[1] === undefined ? text.slice(0, match.index) : '')
    )
      return true
  }
  return false
}

const kin =
  'mum|mam|mummy|mother|dad|daddy|father|nan|nana|gran|grandma|grandad|grandmother|grandfather|step-?mum|step-?dad|aunt|auntie|uncle|partner|boyfriend|girlfriend|carer|neighbour|friend'
const job =
  'worker|teacher|officer|manager|nurse|visitor|tutor|lead|head|assistant|adviser|advisor|mentor|coordinator|co-ordinator|carer|owner|SENCO|TA|SW|FSW|HV|DSL|PA|YJS|RSW|midwife|doctor|psychologist|practitioner|mother|father|mum|dad|nan|gran|aunt|uncle|grandmother|grandfather|coach|social|health|family|Year|support'
const afterTitle = new RegExp(
  String.raw`(?<=\b(?:Mr|Mrs|Ms|Miss|Dr|PC)\.?\s(?:\p{Lu}[\p{Ll}’'-]+\s)?|\b(?:${kin}),?\s\(?)`,
  'iuy',
)
const beforeJob = new RegExp(
  String.raw`(?:\s\p{Lu}[\p{Ll}’'-]+)?,?\s?[,(]\s?(?:(?:the|a|an|her|his|our|my)\s)?(?:[\p{L}\d-]+\s){0,3}(?:${job})(?!\p{L})|\s\((?:${kin}|${job})\b`,
  'iuy',
)
/** A name where the note tells that an adult bears it: Mum (Sharon), Mrs Adu, Clive Moss, mentor. */
export const adultNamed = (given: string): Sought =>
  wordWhere(
    'adult',
    given,
    (text, start, end) =>
      (!isBeforeLetter(text, end) && matchesAt(afterTitle, text, start)) ||
      (matchesAt(beforeJob, text, end) && !isAfterLetter(text, start)),
  )
