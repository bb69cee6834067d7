import type { Term } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { formsOf } from './inflect.ts'
import { type Word, wordsOf } from './reading/words.ts'

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
  /** The words that must stand as they are, capitals included; null where capitals do not matter. */
  readonly exact: readonly (string | null)[] | null
  readonly gaps: readonly string[]
}

interface Node<Owner> {
  readonly next: Map<string, Node<Owner>>
  readonly entries: Entry<Owner>[]
}

export interface Lexicon<Owner> {
  /** The terms that stand in a sentence, in order; of two that begin at the same word for the same owner, the longer. */
  match(text: string, words: readonly Word[]): Hit<Owner>[]
}

const node = <Owner>(): Node<Owner> => ({ next: new Map(), entries: [] })
const plain = (gap: string): string => gap.replace(/[\s‐-―-]+/gu, '')

/** All terms of all owners in one matcher: whole words, inflected forms, any kind of hyphen, space and apostrophe. */
export function createLexicon<Owner>(owners: Iterable<readonly [Owner, readonly Term[]]>): Lexicon<Owner> {
  const root = node<Owner>()
  for (const [owner, terms] of owners) {
    for (const term of terms) insert(root, owner, term)
  }
  return { match: (text, words) => matchAll(root, text, words) }
}

function insert<Owner>(root: Node<Owner>, owner: Owner, given: Term): void {
  const term = typeof given === 'string' ? given : given.term
  const means = typeof given === 'string' ? [] : [given.means ?? []].flat()
  const anyCase = typeof given === 'string' ? !/\p{Lu}/u.test(term) : (given.anyCase ?? !/\p{Lu}/u.test(term))
  const words = wordsOf(term)
  const gaps = words.slice(1).map((word, index) => plain(term.slice(words[index]?.end ?? 0, word.start)))
  const exact = anyCase ? null : words.map((word) => (/\p{Lu}/u.test(word.text) ? word.text : null))
  const entry = { owner, term, means, exact, gaps }
  const first = words[0]
  if (first === undefined) return
  const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d]+$/u.test(term)
  const starts = words.length === 1 && acronym ? [first.plain, `${first.plain}s`] : formsOf(first.plain)
  for (const start of starts) {
    let at = child(root, start)
    for (const word of words.slice(1)) at = child(at, word.plain)
    at.entries.push(entry)
  }
}

function child<Owner>(parent: Node<Owner>, word: string): Node<Owner> {
  const known = parent.next.get(word)
  if (known !== undefined) return known
  const made = node<Owner>()
  parent.next.set(word, made)
  return made
}

function matchAll<Owner>(root: Node<Owner>, text: string, words: readonly Word[]): Hit<Owner>[] {
  const hits: Hit<Owner>[] = []
  for (let first = 0; first < words.length; first += 1) {
    const longest = new Map<Owner, Hit<Owner>>()
    let at: Node<Owner> | undefined = root
    for (let last = first; at !== undefined && last < words.length; last += 1) {
      at = at.next.get(words[last]?.plain ?? '')
      for (const entry of at?.entries ?? []) {
        const hit = fits(entry, text, words, first, last)
        if (hit !== null) longest.set(entry.owner, hit)
      }
    }
    for (const hit of longest.values()) {
      const covered = hits.some(
        (other) => other.owner === hit.owner && other.last >= hit.last && other.first <= hit.first,
      )
      if (!covered) hits.push(hit)
    }
  }
  return hits
}

function fits<Owner>(
  entry: Entry<Owner>,
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
): Hit<Owner> | null {
  for (let index = first; index <= last; index += 1) {
    const word = words[index]
    if (word === undefined) return null
    const wanted = entry.exact?.[index - first]
    if (
      wanted !== undefined &&
      wanted !== null &&
      word.text !== wanted &&
      !(entry.exact?.length === 1 && word.text === `${wanted}s`)
    )
      return null
    const previous = index > first ? words[index - 1] : undefined
    if (previous === undefined) continue
    const gap = text.slice(previous.end, word.start)
    if (gap.length > 4 || plain(gap) !== entry.gaps[index - first - 1]) return null
  }
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? 0
  return { owner: entry.owner, term: entry.term, means: entry.means, start, end, first, last }
}
