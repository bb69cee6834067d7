import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met, Note } from '../note.ts'
import type { Reading } from '../reading/reading.ts'
import { saysWhy } from '../reading/reasons.ts'
import { tellsIn } from '../reading/tells.ts'
import { firstMet } from './first-met.ts'
import { isOtherSense, otherSenseOptions } from './other-sense.ts'
import { isNegated } from './sense.ts'
import { type Asks, asks, isSense } from './source-senses.ts'

/**
 * Asks where fact, opinion and hearsay cannot be told apart: told by whom, seen by whom, on what ground.
 * Leaves alone what somebody in the sentence said or saw, an opinion with its ground beside it, an impression that is
 * described, and certainty words in another sense.
 */
export const source = defineCheck({
  name: 'source',
  options: z.strictObject({
    /**
     * `hearsay`: told by nobody. `witness`: seen by nobody. `certainty`: an inference put as fact. `state`: what somebody
     * feels or intends, as if seen. `judgement`: a diagnosis or verdict with nobody qualified behind it. `impression`:
     * how something seemed.
     */
    asks: z.enum(asks),
    /** Rules that ask the better question where their terms stand in the same sentence. */
    yieldsTo: z._default(z.array(z.string()), []),
    ...otherSenseOptions,
  }),
  find: (note, rule) =>
    firstMet(
      note,
      rule,
      (met) =>
        isSense(rule.options.asks, met) &&
        !isOtherSense(met, rule.options) &&
        (isImpressionVerb(met) || !isNegated(met)),
    )
      .filter(
        (met) => !rule.options.yieldsTo.some((other) => met.sentence.reading.hits.some(({ owner }) => owner === other)),
      )
      .filter((met) => !isAnswered(note, met, rule.options.asks))
      .map(({ span, hit }) => ({ span, term: hit.term })),
  oneGap: (earlier, later) => earlier.index === later.index,
})

/** Does not seem keen: how it seemed, all the same. */
const isImpressionVerb = ({ hit }: Met): boolean => hit.term === 'seem' || hit.term === 'appear'

function isAnswered(note: Note, met: Met, asks: Asks): boolean {
  const { reading } = met.sentence
  const { signals } = reading
  if (isDisclaimed({ text: reading.text.slice(0, met.hit.start), signals })) return true
  if (reading.notKnown && asks !== 'state' && asks !== 'judgement') return true
  if (asks === 'hearsay') return isTold(met)
  if (asks === 'witness') return reading.speakers.some(({ kind }) => kind === 'named' || kind === 'writer')
  if (
    reading.speakers.some(
      ({ kind, from }) =>
        kind !== 'writer' &&
        from < met.hit.start &&
        isInScope(reading, from, met.hit.start) &&
        (kind !== 'role' || asks !== 'certainty' || !/ and /u.test(reading.text.slice(from, met.hit.start))),
    ) ||
    toldAfter.test(reading.text.slice(met.hit.end)) ||
    toldSo({ text: reading.text.slice(met.hit.end), signals })
  )
    return true
  // Says he is scared of him: in notes to oneself, whoever says it need not stand there.
  if (tellsFirst(reading) && isInScope(reading, 0, met.hit.start)) return true
  if (isOwnView(met)) return true
  if (asks === 'state') return isClaimed(met) || isInTheirWords(met)
  if (asks === 'judgement') return isDiagnosed(reading.text) || reading.tells.looks
  return hasGround(note, met, asks)
}

/** In my view he is frightened of her, because: marked as a view, and its ground stands after it. */
const isOwnView = ({ hit, sentence: { reading } }: Met): boolean =>
  /\bbecause\b/i.test(reading.text.slice(hit.end)) &&
  /\bin my (?:view|opinion)\b/i.test(reading.text.slice(0, hit.start))

/** I am not saying anybody did it on purpose. */
const isDisclaimed = tellsIn(/\bnot (?:say|suggest)(?:ing)?\b[^.;,]{0,40}$/i)

/** Scared of the dark and told me so. */
const toldSo = tellsIn(/\b(?:told (?:me|us|mum|dad|staff)|said) so\b/i)

const tellsFirst = tellsIn(
  /^[-–•*\s]*(?:says|said|told|reports|reported|states|stated|explained|describe[sd]|admits|admitted|denies|denied)\b/i,
)

/** He broke it on purpose, he told me: whose word it is comes after. */
const toldAfter =
  /,\s(?:(?:as|so|or so)\s)?(?!(?:but|and|then|when|because|which|who)\b)(?:[\p{L}’'.-]+\s){1,4}(?:said|says|told|tells|thinks|thought|reports|reported|wrote|admitted|explained)(?!\s(?:that|he|she|they|it|there|the|his|her|mum|dad)\b)/u

/** Mum said he was fine, but he is clearly upset; said “ask her”, clearly lying: what comes after is no longer theirs. */
const isInScope = ({ text, quotations }: Reading, from: number, to: number): boolean =>
  !quotations.some(({ start, end }) => start > from && end <= to && /[,.!?;]/.test(text.slice(end - 2, to))) &&
  !/;|\s[–—]\s|\b(?:but|however|although|though)\b/i.test(text.slice(from, to))

/** Apparently Nan said so; apparently he was late, Mum told us: not that somebody told somebody else something. */
const tellsOfIt = /,|\b(?:from|by|according|sa(?:id|ys)|reports?|reported|states?|stated|thinks?|thought)\b/i

/** Alleged in the court papers. */
const inWriting =
  /^\s+in\s(?:the|his|her|a|an|their)\s(?:[\p{L}’'-]+\s){0,2}(?:papers|report|letter|statement|referral|file|minutes)(?!\p{L})/u

/** By Mrs Lowe; from Mrs Lowe, from the letter; Dad told me. The words themselves (I was told) tell of nobody. */
const isTold = ({ hit, sentence: { reading } }: Met): boolean => {
  const { text } = reading
  return (
    /^\s*(?:\w+\s+){0,2}by\b/i.test(text.slice(hit.end)) ||
    inWriting.test(text.slice(hit.end)) ||
    /^(?:.{0,12}\bfrom|,? according to)\s(?!(?:the |an? )?(?:other|others|some|people|someone|somebody|pupils|parents)\b)(?:the |his |her |my )?(?:\p{Lu}\p{Ll}|letter|report|referral|record|file|mum|dad)/u.test(
      text.slice(text.slice(0, hit.end).endsWith(' from') ? hit.end - 5 : hit.end),
    ) ||
    reading.speakers.some(
      ({ kind, from }) =>
        kind !== 'writer' &&
        (from < hit.start || (from === hit.start && hit.term === 'reports that')
          ? isInScope(reading, from, hit.start) && !beginsAnew.test(text.slice(from, hit.end))
          : kind !== 'pronoun' && from >= hit.end && tellsOfIt.test(text.slice(hit.end, from + 8))),
    )
  )
}

/** Neighbours report shouting, it is thought he deals: whose thought that is they do not say. */
const beginsAnew = /[,–]\s+(?:its?|there)\s[^,]{0,30}$/i

/** Dad reckons school have it in for him; Mum, rung at noon, said he makes things up: they say so, not the writer. */
const isClaimed = ({ hit, sentence }: Met): boolean =>
  /(?<!\b(?:I|we) )\b(?:said|says|reckon(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|think(?:s)|believes|(?:was|is) (?:clear|adamant) that)\s(?:that\s)?(?:[\p{L}’'-]+\s){1,3}$/u.test(
    sentence.reading.text.slice(0, hit.start),
  )

/** She is frightened of Mum finding out: “she’ll take my phone”. */
const isInTheirWords = ({ hit, sentence: { reading } }: Met): boolean =>
  reading.quotations.some(
    ({ start, end }) => start >= hit.end && end - start > 12 && /[–—:(-]\s?$/u.test(reading.text.slice(hit.end, start)),
  )

const isDiagnosed = (text: string): boolean =>
  /\bdiagnos(?:ed|is)\b|\b(?:Dr|consultant|psychiatrist|psychologist|paediatrician)\b/u.test(text)

const isSpelledOut = /(?:[:–—(]|\s-\s)\s*(?:[\p{L}’']+[\s,]+){2,}\p{L}/u

/** The ground stands in the same sentence after the word, or the next sentence is what was seen. */
function hasGround(note: Note, { sentence, hit }: Met, asks: Asks): boolean {
  const rest = sentence.reading.text.slice(hit.end)
  if (/\bbecause\b|\bon the (?:strength|basis|grounds?) of\b/i.test(rest)) return true
  if (asks === 'certainty')
    return isSpelledOut.test(rest) && (sentence.reading.tells.acts || sentence.reading.tells.looks)
  if (saysWhy(rest)) return true
  if (isSpelledOut.test(rest)) return true
  if (tellsAfter(rest)) return true
  const after = note.neighbours(sentence).after
  if (after !== null && ownsGround.test(after.reading.text)) return true
  return (
    after !== null &&
    /^(?:He|She|They|His|Her|Their|There (?:was|were))\b/u.test(after.reading.text) &&
    (after.reading.tells.looks || after.reading.tells.acts)
  )
}

/** I say so because; I base this on; her words: the sentence that gives the ground of an opinion or an impression. */
const ownsGround =
  /^(?:I (?:say|think|believe|feel) (?:so|this|that) because\b|(?:I base|I am basing|I['’]m basing) (?:this|that|it|my)\b|(?:This|That|It|My (?:view|opinion)) is (?:because|based on)\b|My reasons?\b|(?:His|Her|Their) (?:own |exact )?words:)/u

const tellsAfter = (rest: string): boolean =>
  /\b(?:asleep|(?:was|were) (?:grinning|smiling|laughing|giggling|frowning|scowling)|crying|cried|eyes|shaking|trembling|tears|yawn\w*|head (?:down|on)|slurr\w*|stumbl\w*|smell\w* of)\b/i.test(
    rest,
  )
