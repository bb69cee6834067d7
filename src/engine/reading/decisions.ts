import type { Span } from '../../model/span.ts'
import { notAlone, turnedDown } from './decisions-against.ts'
import { notDoing, notDone, notMet } from './decisions-not-to-act.ts'
import { decided, over, stopped } from './decisions-to-end.ts'
import { remembered } from './remembered.ts'
import { findsIn } from './tells.ts'

const ways = [notMet, notDone, notDoing, over, turnedDown, notAlone, stopped, decided].map((pattern) =>
  findsIn(pattern),
)
const none: readonly never[] = []

/**
 * Where a sentence says that something is not done, over or turned down, whatever the case was called, in order: grammar, where a list of
 * phrases would have to hold every pair of verb and thing.
 */
export const decisionsIn = remembered((reading): readonly Span[] => {
  let found: Span[] | null = null
  for (const find of ways) {
    const match = find(reading)
    if (match === null) continue
    const words = match[1] ?? match[0]
    const from = match.index + match[0].length - words.length
    const lead = /^[^\p{L}]+/u.exec(words)?.[0].length ?? 0
    const span = { start: from + lead, end: from + words.length }
    if (reading.isQuoted(span)) continue
    found ??= []
    found.push(span)
  }
  return found?.sort((one, other) => one.start - other.start) ?? none
})
