import type { Term } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { Beginnings } from './beginnings.ts'
import { codeAt } from './code-at.ts'
import { formsOf } from './inflect.ts'
import { type Signals, takeSignals } from './reading/signals.ts'
import { lookedOver, type Told } from './reading/units.ts'
import { wordsOf } from './reading/words.ts'
import { Steps } from './steps.ts'
import { type NumberedWords, unknown, Vocabulary } from './vocabulary.ts'

/** A term of the lexicon that stands in a sentence; the span is within the sentence. */
export interface Hit<Owner> extends Span {
  readonly owner: Owner
  readonly term: string
  readonly means: readonly string[]
  /** The places of its first and last word among the sentence's words. */
  readonly first: number
  readonly last: number
}

interface Entry<Owner> {
  readonly owner: Owner
  readonly term: string
  readonly means: readonly string[]
  /** The words that must stand as they are, capitals included, by their place in the term; null where capitals do not matter. */
  readonly exact: readonly (readonly [place: number, word: string])[] | null
  /** How many words it has. */
  readonly words: number
}

/**
 * All terms, by their words. Where a word of a term stands is a place: a number from 1 on. What there is to know of it is another: 1 where
 * a term goes on, and above that, from 1 on, the number of the list of those that end there. Such numbers lie close together, where objects
 * would be met one after another all over the memory.
 */
interface Terms<Owner> {
  readonly vocabulary: Vocabulary
  readonly beginnings: Beginnings
  /** By the number of a term's first word its place, 0 where no term begins with it, and what there is to know of that. */
  readonly roots: Int32Array
  readonly lists: readonly (readonly Entry<Owner>[])[]
  readonly steps: Steps
  /** By the marks between two words their number. */
  readonly marks: Map<string, number>
}

/** What stands in a sentence: the hits, how many words it has, and which patterns may match it. */
export interface Matched<Owner> {
  readonly hits: readonly Hit<Owner>[]
  readonly words: number
  readonly signals: Signals
}

export interface Lexicon<Owner> {
  /** The terms that stand in a sentence, in order; of two that begin at the same word for the same owner, the longer. `line`: what was told of the line that it stands in, `from` a place on. */
  match(text: string, line?: Told, from?: number): Matched<Owner>
}

const none: readonly never[] = []
/** Marks between two words that count: T/C is not T C. Spaces and hyphens of any kind do not. */
const plain = (gap: string): string => gap.replace(/[\s‐-―-]+/gu, '')
const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d]+$/u
/** I, a word for oneself, is often small in notes written in haste. */
const capital = /(?!\bI\b)\p{Lu}/u
const perhapsCapital = /[A-Z\u0080-\uffff]/
const hasCapital = (term: string): boolean => perhapsCapital.test(term) && capital.test(term)
/** All terms of all owners in one matcher: whole words, inflected forms, any kind of hyphen, space and apostrophe. */
export function createLexicon<Owner>(owners: readonly (readonly [Owner, readonly Term[]])[]): Lexicon<Owner> {
  const vocabulary = new Vocabulary()
  const marks = new Map<string, number>([['', 0]])
  const roots: number[] = []
  const lists: (readonly Entry<Owner>[])[] = []
  /** By place what there is to know of it. */
  const places = [0]
  const steps = new Steps(owners.reduce((count, [, terms]) => count + terms.length, 0))
  const beginnings = new Beginnings()
  const markNumber = (gap: string): number => {
    const known = marks.get(gap)
    if (known !== undefined) return known
    marks.set(gap, marks.size)
    return marks.size - 1
  }
  /** Where a term goes on to. */
  const go = (from: number, word: number): number => {
    const known = steps.to(steps.step(from, word))
    if (known !== 0) return known
    const to = places.push(0) - 1
    steps.add(from, word, to)
    places[from] = (places[from] ?? 0) | 1
    return to
  }

  /** Of the term being put in, of each word behind its first: the marks before it, and its number. */
  const gaps: number[] = []
  const numbers: number[] = []
  const insert = (owner: Owner, given: Term): void => {
    const isText = typeof given === 'string'
    const term = isText ? given : given.term
    const means = isText || given.means === undefined ? none : [given.means].flat()
    const words = wordsOf(term)
    const first = words[0]
    if (first === undefined) return
    const anyCase = (isText ? undefined : given.anyCase) ?? !hasCapital(term)
    const exact = anyCase
      ? null
      : words.flatMap((word, place) => (capital.test(word.text) ? [[place, word.text] as const] : []))
    gaps.length = 0
    numbers.length = 0
    let end = first.end
    for (let place = 1; place < words.length; place += 1) {
      const word = words[place]
      if (word === undefined) break
      gaps.push(isSpace(term, end, word.start) ? 0 : markNumber(plain(term.slice(end, word.start))))
      numbers.push(vocabulary.add(word.plain))
      end = word.end
    }
    const alone = lists.push([{ owner, term, means, exact, words: words.length }])
    const starts = words.length === 1 && acronym.test(term) ? [first.plain, `${first.plain}s`] : formsOf(first.plain)
    for (const start of starts) {
      const number = vocabulary.add(start)
      while (roots.length <= number) roots.push(0)
      let at = roots[number] || places.push(0) - 1
      roots[number] = at
      beginnings.add(number, numbers)
      for (let nth = 0; nth < numbers.length; nth += 1) {
        const mark = gaps[nth] ?? 0
        at = go(mark === 0 ? at : go(at, overMark(mark)), numbers[nth] ?? 0)
      }
      const there = places[at] ?? 0
      const list =
        there >> 1 === 0 ? alone : lists.push([...(lists[(there >> 1) - 1] ?? []), ...(lists[alone - 1] ?? [])])
      places[at] = (there & 1) | (list << 1)
    }
  }
  for (const [owner, terms] of owners) for (const term of terms) insert(owner, term)
  vocabulary.settle()
  steps.settle(places)
  const ofRoots = Int32Array.from(roots.flatMap((place) => [place, places[place] ?? 0]))
  const terms = { vocabulary, beginnings, roots: ofRoots, lists, steps, marks }
  return { match: (text, line, from) => matchAll(terms, text, line, from) }
}

function matchAll<Owner>(terms: Terms<Owner>, text: string, line = lookedOver(text), from = 0): Matched<Owner> {
  const { vocabulary, beginnings, roots, lists, steps, marks } = terms
  const words = vocabulary.number(text, line, from)
  const { numbers, starts, ends, count } = words
  let hits: Hit<Owner>[] | null = null
  for (let first = 0; first < count; first += 1) {
    const number = numbers[first] ?? unknown
    if (number < 0) continue
    const second = first + 1 < count ? (numbers[first + 1] ?? unknown) : unknown
    const third = first + 2 < count ? (numbers[first + 2] ?? unknown) : unknown
    if (!beginnings.has(number, second, third)) continue
    let at = roots[2 * number] ?? 0
    let there = roots[2 * number + 1] ?? 0
    for (let last = first; at !== 0; ) {
      const entries = there > 1 ? lists[(there >> 1) - 1] : undefined
      if (entries !== undefined) hits = take(hits, entries, text, words, first)
      last += 1
      if ((there & 1) === 0 || last >= count) break
      const next = numbers[last] ?? unknown
      const mark = next < 0 ? -1 : markBetween(text, ends[last - 1] ?? 0, starts[last] ?? 0, marks)
      if (mark < 0) break
      if (mark > 0) at = steps.to(steps.step(at, overMark(mark)))
      const step = steps.step(at, next)
      at = steps.to(step)
      there = steps.there(step)
    }
  }
  return { hits: hits ?? none, words: count, signals: takeSignals(words.marks) }
}

/** Of each owner the latest hit ends last: what ends no later lies within it. */
function take<Owner>(
  before: Hit<Owner>[] | null,
  entries: readonly Entry<Owner>[],
  text: string,
  words: NumberedWords,
  first: number,
): Hit<Owner>[] | null {
  let hits = before
  for (const entry of entries) {
    const { owner, term, means } = entry
    const last = first + entry.words - 1
    let place = hits === null ? -1 : hits.length - 1
    while (place >= 0 && hits?.[place]?.owner !== owner) place -= 1
    const known = place < 0 ? undefined : hits?.[place]
    if ((known !== undefined && known.first < first && known.last >= last) || !isAsWritten(entry, text, words, first))
      continue
    const hit = { owner, term, means, start: words.starts[first] ?? 0, end: words.ends[last] ?? 0, first, last }
    if (hits === null) hits = [hit]
    else if (known?.first === first) hits[place] = hit
    else hits.push(hit)
  }
  return hits
}

function isAsWritten<Owner>(
  { exact, words }: Entry<Owner>,
  text: string,
  { starts, ends }: NumberedWords,
  first: number,
): boolean {
  if (exact === null) return true
  for (const [nth, word] of exact) if (!isExact(text, starts[first + nth], ends[first + nth], word, words)) return false
  return true
}

/** YP, and where it is the whole term, YPs. */
function isExact(text: string, start = 0, end = 0, word: string, words: number): boolean {
  const length = end - start
  if (length === word.length) return text.startsWith(word, start)
  return words === 1 && length === word.length + 1 && text[end - 1] === 's' && text.startsWith(word, start)
}

/** Marks are gone over as words are, and told apart from them. */
const overMark = (mark: number): number => unknown - mark

const isSpace = (text: string, from: number, to: number): boolean => to === from + 1 && codeAt(text, from) === 32

/** The number of the marks between two words, -1 where no term has them. */
function markBetween(text: string, from: number, to: number, marks: ReadonlyMap<string, number>): number {
  if (from === to || isSpace(text, from, to)) return 0
  return to - from > 4 ? -1 : (marks.get(plain(text.slice(from, to))) ?? -1)
}
