import type { Span } from '../../model/span.ts'
import { notAlone, turnedDown } from './decisions-against.ts'
import { notDoing, notDone, notMet } from './decisions-not-to-act.ts'
import { decided, over, stopped } from './decisions-to-end.ts'
import { met, needsOfEach } from './needs-of-each.ts'
import { remembered } from './remembered.ts'
import { bitsEach } from './signals.ts'

const kinds = [notMet, notDone, notDoing, over, turnedDown, notAlone, stopped, decided]
const ways = kinds.flatMap((patterns, kind) => patterns.map((pattern) => ({ pattern, kind })))
const needs = needsOfEach(ways.map(({ pattern }) => pattern))
const none: readonly never[] = []

/**
 * Where a sentence says that something is not done, over or turned down, whatever the case was called, in order: grammar, where a list of
 * phrases would have to hold every pair of verb and thing.
 */
export const decisionsIn = remembered((reading): readonly Span[] => {
  /** The first match of each kind. */
  let firsts: RegExpExecArray[] | null = null
  for (let thirty = 0; thirty * bitsEach < ways.length; thirty += 1) {
    for (let rest = met(reading.signals, needs, thirty); rest !== 0; rest &= rest - 1) {
      const way = ways[thirty * bitsEach + 31 - Math.clz32(rest & -rest)]
      const match = way?.pattern.exec(reading.text) ?? null
      if (way === undefined || match === null) continue
      firsts ??= []
      const first = firsts[way.kind]
      if (first === undefined || match.index < first.index) firsts[way.kind] = match
    }
  }
  if (firsts === null) return none
  const found = Object.values(firsts)
    .map(spanOf)
    .filter((span) => !reading.isQuoted(span))
  return found.length === 0 ? none : found.sort((one, other) => one.start - other.start)
})

/** What is asked about, from its first letter on. */
function spanOf(match: RegExpExecArray): Span {
  const words = match[1] ?? match[0]
  const from = match.index + match[0].length - words.length
  const lead = /^[^\p{L}]+/u.exec(words)?.[0].length ?? 0
  return { start: from + lead, end: from + words.length }
}
