import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met, Note, Sentence } from '../note.ts'
import { canBeName } from '../reading/naming.ts'
import { tellsHarsh, tellsMild } from '../reading/observations.ts'
import { tellsIn } from '../reading/tells.ts'
import { firstMet } from './first-met.ts'
import { isOfSomebody } from './of-somebody.ts'
import { isOfCommonThing } from './of-thing.ts'
import { isOtherSense, otherSenseOptions } from './other-sense.ts'
import { isNegated, isSaidOfThing, isWhatTheyCalled } from './sense.ts'

/**
 * Asks about words that judge a person or their behaviour with nothing observed to support them.
 * Leaves alone what an act, words or a look in the same or a neighbouring sentence supports, what a named person is said
 * to have called it, what is denied, and the same word said of a thing.
 */
export const label = defineCheck({
  name: 'label',
  options: z.strictObject({
    /** What supports the word, beside words quoted: acts, looks (also smells and sounds), or how often it happened. */
    supportedBy: z.array(z.enum(['acts', 'looks', 'howOften'])).check(z.minLength(1)),
    /** Terms that judge only where somebody is said to be so: Nan is tricky, not a tricky sum. */
    ofSomebody: z.optional(z.array(z.string())),
    /** Terms for how somebody treats others, which only what they did to others supports, or said to them: not that they cried, hid or refused. */
    ofManner: z.optional(z.array(z.string())),
    ...otherSenseOptions,
  }),
  find: (note, rule) => {
    const { options } = rule
    const isMeant = (met: Met): boolean =>
      !isOtherSense(met, options) &&
      (options.supportedBy.includes('looks') || !isOfCommonThing(met)) &&
      (options.ofSomebody?.includes(met.hit.term) !== true || isOfSomebody(met))
    return firstMet(
      note,
      rule,
      (met) =>
        !isNegated(met) &&
        !isSaidOfThing(met) &&
        !isOfWords(met) &&
        !isWhatTheyCalled(met) &&
        !isSupposed(met) &&
        isMeant(met),
    )
      .filter((met) => !isAttributed(met) && !isSupported(note, met, options))
      .map(({ span, hit }) => ({ span, term: hit.term }))
  },
  // Rude and unhelpful: one judgement of somebody.
  oneGap: (_earlier, _later, words) => /^[a-z-]+ (?:and|&) (?:very )?[a-z-]+(?<!ed)$/i.test(words),
})

interface Support {
  readonly supportedBy: readonly ('acts' | 'looks' | 'howOften')[]
  readonly ofManner?: readonly string[] | undefined
}

/** Words with an edge. What somebody says of their new puppy does not show that they are rude. */
const sharp =
  /\b(?:you|your|fuck\w*|f\*+|effing|shit\w*|crap|piss\w*|bitch|cow|bastard|bloody|hell|damn|kill|hate|stupid|idiot|fat|ugly|liar|lying|shut|get (?:out|off|lost)|go away|leave|not (?:doing|going|having|interested|bothered)|no|never|nothing|n['’]t (?:care|want|need|have to|tell|touch|do)|wo(?:n['’]?t|nt)|whatever|waste|rubbish|pathetic|useless|boring|complain\w*|fault|prove|joke|dunno)\b|!|\*\*/i

function isSupported(note: Note, met: Met, { supportedBy, ofManner }: Support): boolean {
  const { sentence } = met
  const isManner = ofManner?.includes(met.hit.term) === true
  const supports = ({ reading: { tells, text, quotations } }: Sentence, isBefore: boolean): boolean =>
    supportedBy.some((kind) => tells[isManner && kind === 'acts' ? 'harsh' : kind]) ||
    quotations.some(
      ({ start, end }) =>
        (!isManner && !isBefore && end - start > 12) || (end - start > 8 && sharp.test(text.slice(start, end))),
    )
  const { before, after } = note.neighbours(sentence)
  return (
    (supports(sentence, false) && !isAllThatActs(met)) ||
    isQuotedAfter(met) ||
    (before !== null && supports(before, true) && !isOfAnother(sentence, before)) ||
    (after !== null && supports(after, false) && !isOfAnother(sentence, after))
  )
}

/** Pushing boundaries; threw a tantrum: the words themselves are no act. */
function isAllThatActs({ hit, sentence: { reading } }: Met): boolean {
  const { signals, text, tells, quotations } = reading
  if (quotations.length > 0 || tells.looks || tells.howOften || !actsInTerm.test(hit.term)) return false
  const rest = { signals, text: text.slice(0, hit.start) + text.slice(hit.end) }
  return !tellsHarsh(rest) && !tellsMild(rest)
}
const actsInTerm = /^(?:refus|w(?:ill|ould) |push|thr[eo]w|kick|hit|flip|storm|knock|slam|bang)/u

/** Flat and monosyllabic (“dunno”); rude, told me to “do one”: the words that it rests on follow at once. */
const isQuotedAfter = ({ hit, sentence: { reading } }: Met): boolean =>
  reading.quotations.some(
    ({ start }) =>
      start >= hit.end &&
      /(?:[(:]\s*|\b(?:said|saying|told|telling|called|calling|replied|shouted|shouting)\b[^.;]{0,30})$/i.test(
        reading.text.slice(hit.end, start),
      ),
  )

const family = /\b(mum|mother|dad|father|nan|gran|grandad|stepdad|stepmum|parents)\b/i
const opening = /^[^\p{L}]*(?:the |his |her |m(?:r|rs|s) |miss |dr )?(\p{L}+(?:-\p{L}+)*)/iu
const atWork = /^(?:i|we|staff|school|police|teacher|teachers|nursery|manager)$/
/** Somebody beside the person told of, wherever a sentence begins with them. */
const bystander = /^(?:baby|toddler|kids|children|chn|dog|puppy|cat|brother|sister|siblings?|twins|neighbours?|friend)$/

/** Whom a sentence begins with: family, somebody at work, a name; null for a pronoun and anything else. */
function subjectOf(text: string): string | null {
  const word = opening.exec(text)?.[1] ?? ''
  const small = word.toLowerCase()
  if (family.test(small) || atWork.test(small) || bystander.test(small)) return small
  return /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(word) &&
    canBeName(word) &&
    !/(?:ing|ed|ly|ous|ive|ile)$|^(?:Very|Quite|Rather|Pretty|Just|Still|Again|Often|Threw|Bit|Hit|Spat|Ran|Hid|Took|Went|Got|Told|Said|Came|Kept|Put|Tore|Broke|Swore|Gave|Naughty|Rude)$/u.test(
      word,
    )
    ? small
    : null
}

/** Mum has always been volatile: what the child did in the garden says nothing of her, nor where staff stood. */
function isOfAnother(sentence: Sentence, other: Sentence): boolean {
  const [own, others] = [sentence.reading.text, other.reading.text]
  const second = subjectOf(others)
  if (
    second !== null &&
    ((atWork.test(second) && !other.reading.tells.howOften) ||
      (bystander.test(second) && !own.toLowerCase().includes(second))) &&
    !/\b(?:he|she|they|him|her|them|his|their)\b/i.test(others)
  )
    return true
  const kin = family.exec(own.slice(0, 40))?.[1]?.toLowerCase()
  const first = kin ?? subjectOf(own)
  if (first === null || atWork.test(first) || others.toLowerCase().includes(first)) return false
  if (kin !== undefined && other.start < sentence.start) return true
  return second !== null && !atWork.test(second)
    ? second !== first
    : kin !== undefined && family.test(others.slice(0, 40))
}

/** Verbally abusive asks for the words, not for what was seen. */
const isOfWords = ({ hit, sentence }: Met): boolean => sentence.reading.words[hit.first - 1]?.plain === 'verbally'

/** What to do if he is aggressive; a leaflet on abusive partners; sorry for being rude; said by Ella to be creepy: nobody is judged here. */
const isSupposed = ({ hit, sentence: { reading } }: Met): boolean =>
  supposes({ text: reading.text.slice(Math.max(0, hit.start - 70), hit.start), signals: reading.signals })
const supposes = tellsIn(
  /\b(?:what $|the words? (?:\p{Ll}+, )*(?:and )?$|(?:if|in case|unless|whether)\s(?:[\p{L}’']+\s){1,4}|(?:leaflet|group|course|session|work|workshop|training|lesson|assembly|talk|advice|book|video|programme)\s(?:on|about|around)\s(?:[\p{L}’']+\s){0,3}|apologi[sz]\p{Ll}+ (?:to \p{L}+ )?for (?:being|his|her) |(?:described|seen) by [\p{L}’' ]{2,30} as (?:being |an? )?(?:very |quite )?)$/u,
)

const isAttributed = ({ hit, sentence: { reading } }: Met): boolean => {
  const after = { text: reading.text.slice(hit.end), signals: reading.signals }
  return (
    !isOwnView(after) &&
    (saysAfter(after) ||
      reading.speakers.some(({ kind, from }) => {
        const said = reading.text.slice(from, Math.max(from, hit.start))
        return kind === 'named' ? said !== '' && !/^feel/i.test(said) : kind === 'pronoun' && saysOf.test(said)
      }))
  )
}

/** He is clingy, Mum said, since the fall. */
const saysAfter = tellsIn(
  /^[^.;,]{0,20}, (?:as )?(?:(?:his|her|the) )?(?:[Mm]um|[Dd]ad|[Nn]an|[Gg]ran|aunt|uncle|\p{Lu}\p{Ll}+|(?:Mrs?|Ms|Miss|Dr) \p{Lu}\p{Ll}+|he|she) (?:said|says|told me|told us|thinks|thought|reports|reported|admitted|explained)(?=\s*(?:$|[.,;)]|because\b|on the phone\b))/u,
)

/** Told people he is leaving, attention seeking in my view. */
const isOwnView = tellsIn(/^[^.;]{0,20}\b(?:in my (?:view|opinion)|imo|if you ask me)\b/i)

/** She reported that he is aggressive; not: she said no and was rude. */
const saysOf =
  /^(?:sa(?:id|ys)|told|tells|report\w*|describ\w*|alleg\w*|claim\w*|disclos\w*|state[ds]|explain\w*) (?:(?:me|us|staff) )?(?:that )?(?:he|she|they|his|her|their|mum|dad|the|\p{Lu}\p{Ll}+)\b(?! to\b)(?!.*(?:;|\bbut\b))/u
