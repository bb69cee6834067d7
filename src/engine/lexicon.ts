import type { Term } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { Beginnings } from './beginnings.ts'
import { codeAt } from './code-at.ts'
import { formsOf } from './inflect.ts'
import { noSignals, type Signals } from './reading/signals.ts'
import { wordsOf } from './reading/words.ts'
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

/** A word of a term where it stands, and what may follow: by the marks between and the next word's number. */
interface Node<Owner> {
  next: Map<number, Node<Owner>> | null
  entries: Entry<Owner>[] | null
}

/** What stands in a sentence: the hits, how many words it has, and which patterns may match it. */
export interface Matched<Owner> {
  readonly hits: readonly Hit<Owner>[]
  readonly words: number
  readonly signals: Signals
}

export interface Lexicon<Owner> {
  /** The terms that stand in a sentence, in order; of two that begin at the same word for the same owner, the longer. */
  match(text: string): Matched<Owner>
}

const none: readonly never[] = []
/** Marks between two words that count: T/C is not T C. Spaces and hyphens of any kind do not. */
const plain = (gap: string): string => gap.replace(/[\s‐-―-]+/gu, '')
const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d]+$/u
/** I, a word for oneself, is often small in notes written in haste. */
const capital = /(?!\bI\b)\p{Lu}/u
/** More words between numbers than any rule set has: a step is the marks' number times this, and the word's. */
const stride = 1 << 24

/** All terms of all owners in one matcher: whole words, inflected forms, any kind of hyphen, space and apostrophe. */
export function createLexicon<Owner>(owners: Iterable<readonly [Owner, readonly Term[]]>): Lexicon<Owner> {
  const vocabulary = new Vocabulary()
  const marks = new Map<string, number>([['', 0]])
  /** By the number of a term's first word; null where no term begins with it. */
  const roots: (Node<Owner> | null)[] = []
  const beginnings = new Beginnings()
  const markNumber = (gap: string): number => {
    const known = marks.get(gap)
    if (known !== undefined) return known
    marks.set(gap, marks.size)
    return marks.size - 1
  }

  const insert = (owner: Owner, given: Term): void => {
    const term = typeof given === 'string' ? given : given.term
    const means = typeof given === 'string' || given.means === undefined ? none : [given.means].flat()
    const anyCase = (typeof given === 'string' ? undefined : given.anyCase) ?? !capital.test(term)
    const words = wordsOf(term)
    const [first, ...others] = words
    if (first === undefined) return
    const exact = anyCase
      ? null
      : words.flatMap((word, place) => (capital.test(word.text) ? [[place, word.text] as const] : []))
    const entry = { owner, term, means, exact, words: words.length }
    const steps = others.map((word, index) => {
      const gap = plain(term.slice(words[index]?.end ?? 0, word.start))
      return markNumber(gap) * stride + vocabulary.add(word.plain)
    })
    const starts = words.length === 1 && acronym.test(term) ? [first.plain, `${first.plain}s`] : formsOf(first.plain)
    for (const start of starts) {
      const number = vocabulary.add(start)
      while (roots.length <= number) roots.push(null)
      let at = roots[number] ?? { next: null, entries: null }
      roots[number] = at
      beginnings.add(
        number,
        steps.map((step) => step % stride),
      )
      for (const step of steps) at = child(at, step)
      if (at.entries === null) at.entries = [entry]
      else at.entries.push(entry)
    }
  }
  for (const [owner, terms] of owners) for (const term of terms) insert(owner, term)
  vocabulary.settle()
  return { match: (text) => matchAll(vocabulary, beginnings, roots, marks, text) }
}

function child<Owner>(parent: Node<Owner>, step: number): Node<Owner> {
  parent.next ??= new Map()
  const known = parent.next.get(step)
  if (known !== undefined) return known
  const made: Node<Owner> = { next: null, entries: null }
  parent.next.set(step, made)
  return made
}

function matchAll<Owner>(
  vocabulary: Vocabulary,
  beginnings: Beginnings,
  roots: readonly (Node<Owner> | null)[],
  marks: ReadonlyMap<string, number>,
  text: string,
): Matched<Owner> {
  const signals = noSignals()
  const words = vocabulary.number(text, signals)
  const { numbers, starts, ends, count } = words
  const hits: Hit<Owner>[] = []
  /** Where each owner's latest hit is among the hits: none ends later, so what ends no later lies within it. */
  let latest: Map<Owner, number> | null = null
  for (let first = 0; first < count; first += 1) {
    const number = numbers[first] ?? unknown
    if (number < 0) continue
    const second = first + 1 < count ? (numbers[first + 1] ?? unknown) : unknown
    const third = first + 2 < count ? (numbers[first + 2] ?? unknown) : unknown
    if (!beginnings.has(number, second, third)) continue
    let at = roots[number] ?? null
    for (let last = first; at !== null; ) {
      if (at.entries !== null) {
        latest ??= new Map()
        take(hits, latest, at.entries, text, words, first)
      }
      last += 1
      if (at.next === null || last >= count) break
      const next = numbers[last] ?? unknown
      const mark = next < 0 ? -1 : markBetween(text, ends[last - 1] ?? 0, starts[last] ?? 0, marks)
      if (mark < 0) break
      at = at.next.get(mark * stride + next) ?? null
    }
  }
  return { hits: hits.length === 0 ? none : hits, words: count, signals }
}

function take<Owner>(
  hits: Hit<Owner>[],
  latest: Map<Owner, number>,
  entries: readonly Entry<Owner>[],
  text: string,
  { starts, ends }: NumberedWords,
  first: number,
): void {
  for (const { owner, term, means, exact, words } of entries) {
    const last = first + words - 1
    const place = latest.get(owner)
    const known = place === undefined ? undefined : hits[place]
    if (known !== undefined && known.first < first && known.last >= last) continue
    if (
      exact !== null &&
      !exact.every(([nth, word]) => isExact(text, starts[first + nth], ends[first + nth], word, words))
    )
      continue
    const hit = { owner, term, means, start: starts[first] ?? 0, end: ends[last] ?? 0, first, last }
    if (place !== undefined && known?.first === first) hits[place] = hit
    else latest.set(owner, hits.push(hit) - 1)
  }
}

/** YP, and where it is the whole term, YPs. */
function isExact(text: string, start = 0, end = 0, word: string, words: number): boolean {
  const length = end - start
  if (length === word.length) return text.startsWith(word, start)
  return words === 1 && length === word.length + 1 && text[end - 1] === 's' && text.startsWith(word, start)
}

/** The number of the marks between two words, -1 where no term has them. */
function markBetween(text: string, from: number, to: number, marks: ReadonlyMap<string, number>): number {
  if (from === to || (to === from + 1 && codeAt(text, from) === 32)) return 0
  return to - from > 4 ? -1 : (marks.get(plain(text.slice(from, to))) ?? -1)
}
