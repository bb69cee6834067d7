import { type PatternPart, partsOf } from './pattern-parts.ts'

/** As many letters of a word as are looked at, and as few where more may follow. */
export const mostLetters = 4
export const fewestLetters = 3
/** Stands behind a word that is known to its end. */
export const wordEnd = '.'

/** More words than this are as good as any. */
const mostWords = 600
/** In how many sentences of a hundred a word stands, roughly: of others, in a third of one. */
const often = new Map<string, number>()
for (const [share, words] of [
  [40, 'the and'],
  [25, 'to he she a mum'],
  [18, 'was in her his of that said'],
  [12, 'had for with at on i dad as it they'],
  [8, 'is has not be him were this when from but school by an we no'],
] as const)
  for (const word of words.split(' ')) often.set(`${word}${wordEnd}`, share)
const weightOf = (words: ReadonlySet<string>): number =>
  [...words].reduce((sum, word) => sum + (often.get(word) ?? 0.3), 0)
/** To need a word that stands in most sentences is of no use. */
const mostOften = 70

/** Goes on behind some parts with what is known of the word that stands there; gives whether it can be told. */
type GoOn = (word: string, found: Set<string>) => boolean
type Words = ReadonlySet<string>

/** What is known of the words of a pattern: sets of which one word stands wherever it matches; and those of its ways of matching. */
interface Needed {
  /** Three sets at most, none where that cannot be told. */
  readonly all: readonly Words[]
  /** Where it is made of alternatives: wherever it matches, each set of one of these has a word. Empty where that tells no more. */
  readonly ways: readonly (readonly Words[])[]
}

/**
 * The words that a pattern cannot do without, by how they begin. A sticky pattern is taken to be tried only where a word begins.
 */
export function neededWords({ source, sticky }: RegExp): Needed {
  const alternatives = partsOf(source)
  const all = bestOf([{ least: 1, most: 1, kind: 'any', of: alternatives }], sticky, isKnown)
  return { all: all.filter((words) => weightOf(words) <= mostOften), ways: waysOf(alternatives, sticky) }
}

/** The words that all matches of a sticky pattern begin with, marks before them passed over; null where they are not known. */
export function firstWords({ source }: RegExp): Words | null {
  const found = new Set<string>()
  return partsOf(source).every((parts) => follow(parts, 0, '', found, isKnown)) ? found : null
}

/** More ways than this are put together, some at a time. */
const mostWays = 12

function waysOf(alternatives: readonly PatternPart[][], atEdge: boolean): Needed['ways'] {
  const ways = alternatives
    .flatMap((parts) => waysIn(parts, atEdge))
    .map((sets) => sets.filter((words) => weightOf(words) <= mostOften))
  const pairs = ways.filter((sets) => sets.length > 1)
  if (ways.length < 2 || pairs.length === 0 || ways.some((sets) => sets.length === 0)) return []
  const each = Math.ceil(pairs.length / mostWays)
  const grouped = Array.from({ length: Math.ceil(pairs.length / each) }, (_, group) =>
    [0, 1].map((nth) => unionOf(pairs.slice(group * each, (group + 1) * each), nth)),
  )
  const single = ways.filter((sets) => sets.length === 1)
  return single.length === 0 ? grouped : [[unionOf(single, 0)], ...grouped]
}

const unionOf = (ways: readonly (readonly Words[])[], nth: number): Words =>
  new Set(ways.flatMap((sets) => [...(sets[nth] ?? [])]))

/** The best sets of parts one after another, by the alternatives in them where they are nothing else. */
function waysIn(parts: readonly PatternPart[], atEdge: boolean): readonly (readonly Words[])[] {
  const index = parts.findIndex(({ kind }) => kind === 'any')
  const part = parts[index]
  const isAll = parts.every(({ kind }, at) => at === index || kind === 'edge' || kind === 'none')
  if (part?.kind !== 'any' || part.least !== 1 || part.most !== 1 || !isAll) return [bestOf(parts, atEdge, isKnown)]
  const isEdge = index === 0 ? atEdge : endsAtEdge(parts, index - 1, atEdge)
  return part.of.map((own) => bestOf(own, isEdge, (word, all) => follow(parts, index + 1, word, all, isKnown)))
}

const bestKnown = new WeakMap<readonly PatternPart[], readonly Words[]>()

/** The best set, and the best that have no word of those before. Parts stand in one place of one pattern, so that it is told of them once. */
function bestOf(parts: readonly PatternPart[], atEdge: boolean, goOn: GoOn): readonly Words[] {
  const known = bestKnown.get(parts) ?? bestFound(parts, atEdge, goOn)
  bestKnown.set(parts, known)
  return known
}

const mostTogether = 3

function bestFound(parts: readonly PatternPart[], atEdge: boolean, goOn: GoOn): readonly Words[] {
  const best: Words[] = []
  for (const words of setsOf(parts, atEdge, goOn).toSorted((a, b) => weightOf(a) - weightOf(b)))
    if (best.length < mostTogether && ![...words].some((word) => best.some((other) => other.has(word))))
      best.push(words)
  return best
}

/** For alternatives a set of words that has the best set of each, and those that have the next best. */
function eachOf(alternatives: readonly PatternPart[][], atEdge: boolean, goOn: GoOn): readonly Words[] {
  const best = alternatives.map((parts) => bestOf(parts, atEdge, goOn))
  if (best.some((sets) => sets.length === 0)) return []
  const most = Math.max(...best.map((sets) => sets.length))
  return Array.from(
    { length: most },
    (_, nth) => new Set(best.flatMap((sets) => [...(sets[nth] ?? sets.at(-1) ?? [])])),
  )
}

/** The sets of words that parts one after another need. */
function setsOf(parts: readonly PatternPart[], atEdge: boolean, goOn: GoOn): readonly Words[] {
  return parts.flatMap((part, index) => {
    const isEdge = index === 0 ? atEdge : endsAtEdge(parts, index - 1, atEdge)
    const found = new Set<string>()
    const own = isEdge && follow(parts, index, '', found, goOn) && found.size > 0 ? [found] : []
    if (part.kind !== 'any' || part.least === 0) return own
    return [...own, ...eachOf(part.of, isEdge, (word, all) => follow(parts, index + 1, word, all, goOn))]
  })
}

function endsAtEdge(parts: readonly PatternPart[], index: number, atEdge: boolean): boolean {
  const part = parts[index]
  if (part === undefined) return atEdge
  if (part.kind === 'none') return endsAtEdge(parts, index - 1, atEdge)
  if (part.least === 0 && !endsAtEdge(parts, index - 1, atEdge)) return false
  if (part.kind === 'any') return part.of.every((own) => own.length > 0 && endsAtEdge(own, own.length - 1, false))
  return part.kind !== 'chars' || part.chars === ' '
}

/** Adds how a word may begin that has begun so and goes on with some parts; gives whether all ways are known. */
function follow(parts: readonly PatternPart[], index: number, word: string, found: Set<string>, goOn: GoOn): boolean {
  if (word.length === mostLetters) return isKnown(word, found)
  const part = parts[index]
  if (part === undefined) return goOn(word, found)
  const behind: GoOn = (next, all) => {
    const again = part.most > 1 && next.length > word.length
    return (
      follow(parts, index + 1, next, all, goOn) && (!again || follow([{ ...part, least: 0 }], 0, next, all, behind))
    )
  }
  if (part.least === 0 && !follow(parts, index + 1, word, found, goOn)) return false
  if (part.kind === 'none') return behind(word, found)
  if (part.kind === 'any') return part.of.every((own) => follow(own, 0, word, found, behind))
  const chars = part.kind === 'chars' ? part.chars : ' '
  if (chars === null) return isKnown(word, found)
  return [...chars].every((char) => {
    if (char !== ' ') return behind(word + char, found)
    return word === '' ? behind(word, found) : isKnown(word + wordEnd, found)
  })
}

/** Adds a word, or the beginning of one, of which enough is known. */
function isKnown(word: string, found: Set<string>): boolean {
  if (word.length < fewestLetters && !word.endsWith(wordEnd)) return false
  found.add(word)
  return found.size <= mostWords
}
