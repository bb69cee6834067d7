import type { Preferences } from '../model/preferences.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { MarkedWords } from '../ui/marked-words.ts'
import { importance } from './importance.ts'
import type { Pace } from './visible-prompts.ts'

type Gentleness = Preferences['gentleness']

interface Measure {
  /** How many marks may stand near one another while keys come, and once the writer has paused or left. */
  readonly typing: number
  readonly resting: number
  /** Up to how many what insists may join them, at any time: it does not wait for a pause because lesser things came first. */
  readonly insist: number
}

const measures: Record<Gentleness, Measure> = {
  gentle: { typing: 0, resting: 0, insist: 2 },
  standard: { typing: 3, resting: 5, insist: 5 },
  thorough: { typing: 6, resting: Number.POSITIVE_INFINITY, insist: Number.POSITIVE_INFINITY },
}

/** Characters within which marks count as near one another: about a hundred words, what a note field shows at once. */
export const nearby = 600

interface MarkMoment {
  readonly gentleness: Gentleness
  readonly pace: Pace
  /** What is marked already and whose words did not change since. */
  readonly marked: readonly Span[]
}

/**
 * Which of all words that something is asked about are marked now, in the order of the text. What is marked stays; room that is left goes
 * to the most important. The rest is in the list and the count all the same. There is a measure for each stretch of the text and none for
 * the note: however long it is, what was just written may be marked, and no screen is full of marks.
 */
export function chooseMarks(all: readonly MarkedWords[], { gentleness, pace, marked }: MarkMoment): MarkedWords[] {
  const { typing, resting, insist } = measures[gentleness]
  const asking = pace === 'paused' || pace === 'left' ? resting : typing
  const chosen = new Set(all.filter(({ span }) => marked.some((other) => overlaps(other, span))))
  const waiting = all.filter((words) => !chosen.has(words))
  for (const words of waiting.sort((a, b) => weight(b) - weight(a)))
    if (countNear(words, chosen) < (words.level === 'insist' ? insist : asking)) chosen.add(words)
  return all.filter((words) => chosen.has(words))
}

const weight = ({ prompts }: MarkedWords): number => Math.max(...prompts.map(importance))

function countNear({ span }: MarkedWords, chosen: Iterable<MarkedWords>): number {
  let count = 0
  for (const other of chosen) if (Math.abs(other.span.start - span.start) < nearby) count++
  return count
}
