import type { Span } from '../model/span.ts'
import type { Sentence } from './note.ts'
import { namedIn } from './reading/named.ts'
import type { Reading } from './reading/reading.ts'
import { remembered } from './reading/remembered.ts'
import { shortNames } from './reading/short-names.ts'
import type { Word } from './reading/words.ts'

/** Whoever a sentence gives as saying something, where they stand in the note, and whether they are the child it is about. */
export interface Teller {
  readonly by: Span
  readonly isChild: boolean
  /** Whether it is a pronoun that stands for nobody who was named before. */
  readonly isOpen: boolean
}

const passedOver =
  /^(?:has|had|have|having|is|was|were|are|be|been|being|did|do|does|then|also|later|now|just|again|still|both|all|who|not|never|to|and|me|us|it|too|\p{L}+ly)$/u
const family =
  /^(?:mum|mam|mom|mummy|mother|dad|daddy|father|nan|nana|nanny|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|auntie|aunt|uncle|sister|brother|step\p{Ll}+|parents?|carers?|cousin|neighbour)$/u
const women =
  /^(?:mum|mam|mom|mummy|mother|nan|nana|gran|granny|grandma|grandmother|aunt|auntie|sister|stepmum|mrs|ms|miss)$/u
const men = /^(?:dad|daddy|father|grandad|grandpa|grandfather|uncle|brother|stepdad|mr)$/u
const pronoun = /^(?:he|she|they)$/u
const title = /^(?:mr|mrs|ms|miss|dr|prof|pc|dc|sgt|sir)$/u
const children = /^(?:child|pupil|student|yp|learner)$/u
const another = /^(?:another|other|older|younger|second|each|every|a|an|one)$/u

/** Mrs Okoro, health visitor, said: the name before what they are. */
function beforeApposition({ text, words }: Reading, last: number, from: number): number {
  if (!/,\s*$/u.test(text.slice(words[last]?.end ?? 0, from))) return last
  const comma = text.lastIndexOf(',', words[last]?.start ?? 0)
  const name = comma < 0 ? -1 : words.findLastIndex(({ end }) => end <= comma)
  return name >= 0 && /^\p{Lu}/u.test(words[name]?.text ?? '') && comma === words[name]?.end ? name : last
}

/** When Kev said it, she smiled: what the sentence tells is that she smiled. */
const aside = /\b(?:when|after|before|while|until|because|since)\s+(?:\S+\s+){0,4}$/i
const startsWithWriter = /^(?:[-–*•\d.]+\s*)?(?:I|We)\b/u

/** The words that name whoever says something in a sentence; `isFirst`: the sentence begins with them. */
interface Named {
  readonly words: readonly Word[]
  readonly isPronoun: boolean
  readonly isFirst: boolean
}

const speakerOf = remembered((reading): Named | null => {
  const { text, words, speakers } = reading
  for (const speaker of speakers) {
    if (speaker.kind === 'writer' || isAside(reading, speaker.from)) continue
    const isPronoun = speaker.kind === 'pronoun'
    const isAfter = /^according/i.test(text.slice(speaker.from))
    const named = isAfter
      ? words.findIndex(({ start, text: own }) => start > speaker.from + 9 && isNamed(own))
      : words.findLastIndex(
          (word) =>
            word.end <= speaker.from &&
            (isPronoun ? pronoun.test(word.plain) : !passedOver.test(word.plain) && !isInBrackets(text, word.start)),
        )
    const at = isPronoun || isAfter ? named : beforeApposition(reading, named, speaker.from)
    const found = words[at]
    if (found === undefined) continue
    const before = text.slice(0, found.start)
    if (startsWithWriter.test(text) && (isPronoun ? !saysNext.test(before) : speaker.from > text.length * 0.6)) continue
    const first = firstOfName(words, at)
    const last = isAfter ? lastOfName(words, at) : at
    return { words: words.slice(first, last + 1), isPronoun, isFirst: first <= 2 }
  }
  return null
})

/** When Kev said it, she smiled: what the sentence tells is that she smiled. */
const isAside = (reading: Reading, from: number): boolean =>
  reading.quotations.length === 0 && aside.test(reading.text.slice(0, from))
/** I rang, and she said; not: I told her what she had said. */
const saysNext = /(?:\band|&|[,;–-]|\bbut|\bas)\s+$/i
const isInBrackets = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at)

const isNamed = (word: string): boolean => /^\p{Lu}/u.test(word) || family.test(word.toLowerCase())

/** Mrs Okoro, PC Ali Khan: the title and the names before the last. */
function firstOfName(words: readonly Word[], last: number): number {
  let first = last
  while (first > 0 && /^\p{Lu}/u.test(words[first]?.text ?? '') && isPartOfName(words[first - 1], words[first]))
    first -= 1
  return first
}

/** According to Mrs Lyle. */
function lastOfName(words: readonly Word[], first: number): number {
  let last = first
  while (isPartOfName(words[last], words[last + 1]) && /^\p{Lu}/u.test(words[last + 1]?.text ?? '')) last += 1
  return last
}

const isPartOfName = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  next !== undefined &&
  next.start - word.end === 1 &&
  (title.test(word.plain) ||
    (/^\p{Lu}\p{Ll}+$/u.test(word.text) && !/^(?:the|when|then|after|as|if|but|and|so|while)$/u.test(word.plain)))

/** Whom the writer turned to: I asked Aoife; spoke to Mum. */
const turnedTo = /\b(?:asked|told|spoke (?:to|with)|met(?: with)?|saw|visited|rang|phoned|called)\s+$/i

/** Whom a sentence is about, for a pronoun in the next one: a name that it begins with, or whom the writer turned to. */
const personOf = remembered((reading): readonly Word[] | null => {
  const { text, words } = reading
  const names = new Set(
    [...namedIn(reading).filter(({ sure }) => sure), ...shortNames(reading)].map(({ start }) => start),
  )
  const at = words.findIndex(
    (word, index) =>
      !reading.isQuoted(word) &&
      (names.has(word.start) || family.test(word.plain)) &&
      !/^['’]s/u.test(text.slice(word.end)) &&
      (index <= 1 || turnedTo.test(text.slice(0, word.start))),
  )
  return at < 0 ? null : words.slice(firstOfName(words, at), at + 1)
})

interface Person {
  readonly by: Span
  readonly words: readonly string[]
}

const fits = (said: string, { words }: Person): boolean =>
  !words.some((word) => /^(?:parents|carers)$/u.test(word)) &&
  !(said === 'he' && words.some((word) => women.test(word))) &&
  !(said === 'she' && words.some((word) => men.test(word)))

/**
 * Who says something in each sentence; null where nobody does. A pronoun stands for whoever the sentences before named last as
 * speaking or began with, and words quoted alone are theirs who spoke just before.
 */
export function tellersOf(
  sentences: readonly Pick<Sentence, 'start' | 'reading'>[],
  childName: string | null,
): (Teller | null)[] {
  const child = childName?.toLowerCase().split(/\s+/u) ?? []
  let last: Person | null = null
  let spoke = false
  return sentences.map(({ start, reading }) => {
    const placed = (words: readonly Word[]): Person => ({
      by: { start: start + (words[0]?.start ?? 0), end: start + (words.at(-1)?.end ?? 0) },
      words: words.map(({ plain }) => plain),
    })
    const isChild = ({ words }: Person): boolean =>
      words.some((word) => child.includes(word)) || children.test(words.at(-1) ?? '')
    const named = speakerOf(reading)
    const before = last
    const wasSpeaking = spoke
    spoke = named !== null
    const person = named === null || named.isPronoun ? personOf(reading) : null
    if (named !== null && !named.isPronoun) {
      const found = placed(named.words)
      if (named.isFirst || last === null) last = found
      return { by: found.by, isChild: isChild(found) && !isOther(reading, named.words), isOpen: false }
    }
    if (named !== null) {
      const own = placed(named.words)
      // In this sentence first: Kyle cried and he said so.
      const meant = person !== null && (person[0]?.end ?? 0) < (named.words[0]?.start ?? 0) ? placed(person) : before
      const said = named.words.at(-1)?.plain ?? ''
      if (meant !== null) last = meant
      if (meant === null || said === 'they' || !fits(said, meant)) return { by: own.by, isChild: false, isOpen: true }
      return { by: meant.by, isChild: isChild(meant), isOpen: false }
    }
    if (((reading.quotations[0]?.start ?? 2) <= 1 || goesOn.test(reading.text)) && wasSpeaking && before !== null) {
      spoke = true
      return { by: before.by, isChild: isChild(before), isOpen: false }
    }
    if (person !== null) last = placed(person)
    return null
  })
}

/** Said she was tired: whoever spoke just before. */
const goesOn = /^(?:said|says|told (?:me|us)|(?:reports?|reported|states?|stated|adds|added) that|denie[sd])\b/i

/** Another pupil, an older boy: not the child of this note. */
const isOther = ({ words }: Reading, named: readonly Word[]): boolean => {
  const at = words.findIndex(({ start }) => start === named[0]?.start)
  return words.slice(Math.max(0, at - 2), at).some(({ plain }) => another.test(plain))
}
