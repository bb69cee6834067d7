import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
import { meets, needsOf } from './signals.ts'
import { eachMatch, matchesAt } from './sought.ts'
import { findsIn, tellsIn } from './tells.ts'

/** Whom a sentence speaks of. */
export type About = 'child' | 'woman' | 'man' | 'adult' | 'several'

const women =
  /\b(?:mum|mam|mom|mummy|mother|nan|nana|gran|granny|grandma|grandmother|aunt(?:ie|y)?|step-?(?:mum|mother)|girlfriend|mrs|ms|miss|midwife|mgm|pgm|landlady|lady|woman)\b/gi
const men =
  /\b(?:dad|daddy|father|grandad|grandfather|uncle|step-?(?:dad|father)|boyfriend|mr|mgf|pgf|landlord|man|bloke|gentleman)\b/gi
const adults =
  /\b(?:parent|carers?|partner|neighbours?|caller|escort|tenant|occupi?er|mo|fob|foc|mob|moc|mil|receptionist|guardian|member of (?:the )?public|referrer|officers?|teacher|tutor|ta|lsa|senco|dsl|worker|sw|hv|fsw|gp|nurse|doctor|dr|manager|relative|(?:(?:friend|mate|classmate)s?|(?<=\b(?:another|other|older|a|the)\s)(?:lad|girl)s?)(?=\s(?:also\s)?(?:said|says?|told|tells|report|reckon|mention))|lodger|occupant|owner|driver|coach|headteacher|psychologist|paediatrician|[MF]|pc|(?:school|nursery|police|placement|staff|mash|social care|home|camhs|agency)(?=\s+(?:also\s|have\s|has\s)?(?:sa(?:y|id|ys)|report|stat|told|feel|felt|advis|ask|want|think|thought|agree|explain|confirm|describ|mention)))\b/gi
const children =
  /\b(?:child|children|baby|babies|toddler|pupil|student|young person|yp|daughter|son|boy|girl|twins?|siblings?|brothers?|sisters?)\b/gi
/** Another child than the one the note is about. */
const others =
  /(?<=\b(?:another|(?<!the )other|one of the|one of her|one of his|a different|a younger|an older|a smaller)\s(?:[a-z]+\s)?)(?:child|children|pupil|student|young person|yp|boy|girl|chn)\b/gi
const name =
  /(?=[A-Z\u00c0-\u{10ffff}])(?<![a-zA-Z’'-]|\p{L}(?<=[^\0-\x7f]))(?:\p{Lu}(?!-)[\p{Ll}’'-]+|\p{Lu}-?\p{Lu}(?=['’]s\s|\s\p{Ll})|(?![AI]\s)\p{Lu}(?=\s(?:said|says|told|accepts|rolled|asked|wants|wanted|smiled|laughed|grinned|cried|nodded|watched|came|helped|showed)\b))/gu

/** Words by which somebody speaks or lets others know what they want or feel. */
const tells =
  /\b(?:(?<!\b(?:enough|that) )said(?! (?:something|some|things|stuff) (?:\w+ )?(?:sexual|rude|racist|inappropriate|nasty|horrible|unkind|offensive|mean|homophobic|awful|about|to))|says|saying|told(?!\s*(?:$|[.;,)]))|tells|tell us|explains?|explained|describ(?:ed|es|ing)|replied|answered|repl(?:y|ies)|disclos(?:ed|es)\s(?:that|to)|whispered|shouted|mentioned|admit(?:s|ted)|denie[sd]|agree[sd]|ask(?:ed|s)\s(?:if|for|to|me|why|when|whether|what|him|her|not|about|that|staff|us)|wants?|wanted|would (?:like|love|rather|prefer)|likes|liked|not like|loves?|loved|hopes?|hoped|wish(?:es|ed)?|prefers?|chose|thinks|(?<=\b(?:they|children|boys|girls|both|not) )think|begged|pleaded|confided|thought|feels?|felt|(?:do|does|did)(?:n['’]t| not) (?:want|like|know|feel|think|remember)|is (?:looking forward|worried|scared|happy|sad|pleased|proud|upset|frightened|afraid|keen)|(?:was|were|is|looked|seemed|appeared|became|got|came in|very|quite|still) (?:very |quite |really |a bit |visibly |more )?(?:upset|tearful|happy|worried|scared|frightened|anxious|excited|angry|cross|sad|calm|chatty|cheerful|withdrawn|relaxed|nervous|distressed|proud|shaken|smiling|crying|quiet|subdued|frustrated|content|settled|engaged|alert|bright)|reported that|states|stated|remembers?|talked|talks|talking|spoke(?! to| with| w)|speaks|stayed silent|wrote|writes|drew|texted|signed|sighed|swears|remarked|gave (?:his|her|their) (?:view|account)|recall(?:ed|s)|understands?|understood)\b/gi
/** What somebody who says nothing lets others see. */
const shows =
  /\b(?:cried|cries|crying|wept|sobb(?:ed|ing)|tears|tearful|smil(?:ed|es|ing)|laugh(?:ed|s|ing)|giggl(?:ed|es|ing)|nodded|nods|shook (?:his|her|their) head|shrugg?ed|point(?:ed|ing)|clung|clinging|held on to|hugg?ed|held (?:my|mum['’]s|nan['’]s|dad['’]s) hand|on my (?:lap|knee)|cuddl(?:ed|es|ing)|sang|singing|beam(?:ed|s|ing)|grinn?(?:ed|s|ing)|frown(?:ed|s|ing)|squeal(?:ed|s|ing)|shriek(?:ed|s|ing)|wail(?:ed|s|ing)|whimper(?:ed|s|ing)|roar(?:ed|s|ing)|clingy|monosyllabic|warmed (?:up|to)|snuggl(?:ed|es|ing)|flinch(?:ed|es)|hid\b|hiding (?:under|behind)|shak(?:ing|en)|trembl(?:ed|ing)|rocked|rocking|head down|eye contact|(?<!\b(?:be|been|being) )looked (?:at|away|down|up|towards)|looks (?:at|to)|turned away|reach(?:ed|ing) (?:for|out|up)|showed (?:me|us|staff)|mood cards?|emotion cards?|smiley|three houses|drawing|drew|puppets?|makaton|waved|tracked|pale|hungry|tired|excited|signed (?:more|yes|no)|thumbs? (?:up|down)|in good spirits|chatt(?:ed|ing|y)|settled (?:quickly|well|in)|happily|quietly)\b/i
/** What only a baby or toddler does, whoever else is spoken of: it is all the voice they have. */
const infant =
  /\b(?:babbl(?:ed|es|ing)|coo(?:ed|s|ing)|gurgl(?:ed|es|ing)|vocali[sz]\w+|crawl(?:ed|s|ing) (?:to|over|across|towards|after|off|round|on)|(?:sat|sits|sitting) (?:up )?(?:without support|unsupported|unaided)|kick(?:ed|s|ing) (?:his|her) legs|roll(?:ed|s|ing) (?:over|from (?:his|her))|suck(?:ed|s|ing) (?:his|her) (?:thumb|fingers|fist)|fix(?:es|ed|ing) and follow(?:s|ed|ing)|smil(?:ing|es|ed) and (?:follow|coo|babbl|vocal)\w+|(?:responsive|social) smil\w+|(?:says?|has|uses?) (?:about )?\d+ words|alert(?:,| and| &) (?:smil|interact|respons|active|happy|bright)\w*)\b/i
const sought =
  /\b(?:wishes|views?|feelings|voice)\b(?!\s*(?:and feelings\s*)?(?:to be|will be|not|tbc))(?=\s*(?:and feelings|of the child|:|were|was|are|is|recorded|shared|gathered|obtained|sought))|\bvoice of the child\b|\b(?:seen|spoken to|spoke to (?:him|her|them|\p{Lu}\p{Ll}+)|met (?:with )?(?:him|her)|talked to (?:him|her|them)) (?:alone|on (?:his|her|their) own|by (?:himself|herself))|\bown words\b|\blived experience\b/iu
const couldNot =
  /\b(?:(?:was|were|is|are) (?:fast )?asleep|(?:could|can)(?:n['’]?t| not|not) be (?:seen|asked|spoken)|not (?:seen|spoken to|asked|present|at home|in school)\b[^.]{0,40}\b(?:because|as|since)|(?:would|did|does|could|wo|do)(?:n['’]?t| not|not)? (?:not )?(?:want to )?(?:say|talk|speak|tell|answer|respond|explain|discuss|engage in conversation|be drawn)|non-?verbal|(?:did|would)(?:n['’]?t| not) (?:reply|open up)|declined to|chose not to|no (?:reply|answer|comment)|(?:was|is) (?:at|in) (?:school|nursery|respite)(?: (?:at the time|during|when)|,? so (?:I|we|not|was)\b)|not seen,? (?:\(|as )?(?:at|in) (?:school|nursery)|too young|refused to (?:say|talk|speak|come)|not able to (?:say|tell|talk)|unable to (?:say|tell|talk|speak|see|ask))\b/i

/** With the words that each cannot do without, so that most are not tried. */
const beings = (
  [
    [children, 'child'],
    [others, 'adult'],
    [women, 'woman'],
    [men, 'man'],
    [adults, 'adult'],
    [/\bparents\b/gi, 'several'],
  ] as const
).map(([pattern, who]) => ({ pattern, who, needs: needsOf(pattern) }))
const owning = /(?:\s\p{Lu}[\p{L}-]+)?['’]s['’]?\s|s['’]?\s/uy

/** Whom a sentence speaks of last before a place. */
function lastBefore({ text, signals }: Reading, at: number, isChild: (name: string) => boolean): About | null {
  const before = text.slice(0, at)
  /** With the word that tells, for school, friends and the like are somebody only before it. */
  const withNext = text.slice(0, at + 9)
  let place = -1
  let last: About | null = null
  const look = (pattern: RegExp, who: About, counts: ((word: string) => boolean) | null): void =>
    eachMatch(pattern, pattern === adults ? withNext : before, ({ 0: word, index }) => {
      if (
        index < place ||
        index + word.length > at ||
        matchesAt(owning, before, index + word.length) ||
        counts?.(word) === false
      )
        return
      place = index
      last = who
    })
  for (const { pattern, who, needs } of beings)
    if (meets(signals, needs))
      look(
        pattern,
        who,
        pattern === adults ? (word) => word.length > 1 || (word === word.toUpperCase() && !isChild(word)) : null,
      )
  return hasNameAfter(before, place, isChild) ? 'child' : last
}

const ofThing = /['’]s$/u
const thingNext = /^ (?!(?:been|got|still|very|not|really|now|in|at|on|upset|gone)\b)\p{Ll}/u
/** Whether a child is named behind a place: from the last name on, for few names have to be looked up then. */
function hasNameAfter(text: string, place: number, isChild: (name: string) => boolean): boolean {
  const names: RegExpExecArray[] = []
  eachMatch(name, text, (match) => names.push(match))
  return names.toReversed().some(
    ({ 0: word, index }) =>
      index > place &&
      !matchesAt(owning, text, index + word.length) &&
      // Dad, about Kobi's biting.
      (place < 0 || !ofThing.test(word) || !thingNext.test(text.slice(index + word.length))) &&
      isChild(word),
  )
}

/** School said that he was tearful: not the school. */
const inReport =
  /\b(?:sa(?:id|ys?)|report(?:s|ed)?|told (?:me|us|staff)|stat(?:es|ed)|feels?|felt|thinks?) (?:that )?s?he (?:\p{Ll}+ )?$/u
/** Whose words begin at a place, as far as the words before it and the sentence before tell. */
function isChilds(reading: Reading, at: number, before: About | null, isChild: (name: string) => boolean): boolean {
  const { text } = reading
  const here = lastBefore(reading, at, isChild)
  const own = here ?? before
  const pronoun = /\b(he|she)\s(?:(?:has|had|also|then|just|\p{Ll}+ly)\s)*$/iu
    .exec(text.slice(Math.max(0, at - 24), at))?.[1]
    ?.toLowerCase()
  if (pronoun === 'he' && own === 'woman') return true
  if (pronoun === 'she' && own === 'man') return true
  if (
    pronoun !== undefined &&
    (own === 'several' || (own === 'adult' && (here === null || inReport.test(text.slice(0, at)))))
  )
    return true
  return own === 'child' || own === null
}

/**
 * Whether a sentence lets the child be heard: in words quoted or reported, in what they want or feel, in how they looked when
 * they said nothing, or in why they could not be seen or asked. `before` is whom the sentences before spoke of last.
 */
export function hearsChild(
  reading: Reading,
  before: About | null,
  isChild: (name: string) => boolean,
): { readonly heard: boolean; readonly about: About | null } {
  const { said, others } = saidIn(reading)
  const heard = others || said.some((at) => isChilds(reading, at, before, isChild))
  return { heard, about: heard ? before : (lastBefore(reading, reading.text.length, isChild) ?? before) }
}

const isSought = tellsIn(sought)
const couldNotAnswer = tellsIn(couldNot)
/** No answer to a call or a knock, and what was not asked of a parent, tell nothing of the child. */
const ofCall =
  /\b(?:t\/?c|call(?:ed|s)?|rang|phoned|voicemail|message|knock(?:ed)?|door|tried|RES|DV|DA|routine enquiry)\b/i
/** Mum did not say a word about it: the parent's silence. */
const ofAdult =
  /\b(?:mum|mam|mother|dad|father|parents?|nan|gran|carers?|staff|school|partner|i|we|they) (?:also |still |just )?(?:would|did|does|do|could|wo)(?:n['’]?t| not) \p{Ll}+/iu
const couldNotTell = (reading: Reading): boolean =>
  couldNotAnswer(reading) && !ofCall.test(reading.text) && !ofAdult.test(reading.text)
const infantShows = tellsIn(infant)
const findShown = findsIn(shows)
const needsToTell = needsOf(tells)
const saidIn = remembered((reading) => {
  const { text } = reading
  const quoted = reading.quotations.map(({ start }) => start)
  const spoken: number[] = []
  if (meets(reading.signals, needsToTell))
    eachMatch(tells, text, ({ index }) => {
      const isQuoted = reading.isQuoted({ start: index, end: index + 1 })
      if (!isQuoted && !isWriters(text, index) && !isImputed(text.slice(index, index + 60))) spoken.push(index)
    })
  const shown = findShown(reading)
  return {
    said: [...spoken, ...quoted, ...(shown === null ? [] : [shown.index])],
    others: isSought(reading) || couldNotTell(reading) || infantShows(reading),
  }
})

/** Thinks it is all a joke, wants his own way: what somebody makes of the child is not the child's voice. */
const isImputed = (words: string): boolean =>
  /^(?:thinks?|thought|likes?|loves?|wants?)\b[^.;]*?\b(?:an? (?:big |bit of a |right )?(?:joke|laugh|game)|(?:runs|owns|rules) the|being (?:fussed|the cent(?:re|er)|waited)|clever(?:er)? than|hilarious|above (?:the|it all|every)|untouchable|what s?he (?:likes?|wants?)|away with|own way|the (?:drama|attention|power)|sabotage|manipulate|split the|wind (?:people|staff|every))/i.test(
    words,
  )

/** I told Mum; I asked; staff asked: what the writer says or wants tells nothing of the child. */
const isWriters = (text: string, at: number): boolean =>
  /(?:\b(?:I|we|I['’]ve|I have|also|to|was|were|is|are|been|be|when|being)\s+|^(?:not )?)(?:\p{L}+ly\s)?$/iu.test(
    text.slice(Math.max(0, at - 20), at),
  ) &&
  (!/^(?:sa(?:id|ys)|wants|thinks|feels|tells|likes|hopes)/i.test(text.slice(at)) ||
    /\b(?:I|we) $/u.test(text.slice(Math.max(0, at - 3), at)))
