import type { Reading } from './reading.ts'
import { meets, needsOf } from './signals.ts'

/**
 * For a short text, engines first make something of a pattern that is quicker to make than machine code; with a list of words as long
 * as ours it takes V8 ten times as long instead, and holds up the first note of a page. For a text as long as this they do not.
 */
const longText = '~'.repeat(1000)

/** What makes the long patterns ready, one each, for whoever has time before they are first asked for. */
export const readiers: (() => RegExp)[] = []

/** The pattern, made ready when it is first asked for. */
export function madeReady(pattern: RegExp): () => RegExp {
  let isReady = false
  const ready = (): RegExp => {
    if (!isReady) pattern.test(longText)
    isReady = true
    return pattern
  }
  readiers.push(ready)
  return ready
}

/** Patterns, and what each is tried for only where it stands. */
export const guarded: { readonly pattern: RegExp; readonly needs: RegExp }[] = []

/**
 * Whether a text matches a long pattern. `needs`: a short pattern that matches wherever the long one does, and is quicker not to;
 * a test holds the two together.
 */
export function tells(pattern: RegExp, needs?: RegExp): (text: string) => boolean {
  const ready = madeReady(pattern)
  if (needs === undefined) return (text) => ready().test(text)
  guarded.push({ pattern, needs })
  return (text) => needs.test(text) && ready().test(text)
}

/** As `tells`, and gives where. */
export function finds(pattern: RegExp, needs?: RegExp): (text: string) => RegExpExecArray | null {
  const ready = madeReady(pattern)
  if (needs === undefined) return (text) => ready().exec(text)
  guarded.push({ pattern, needs })
  return (text) => (needs.test(text) ? ready().exec(text) : null)
}

/** Whether a sentence matches a long pattern; tried only where the words stand that the pattern cannot do without. */
export function tellsIn(pattern: RegExp): (reading: Pick<Reading, 'signals' | 'text'>) => boolean {
  const needs = needsOf(pattern)
  const ready = madeReady(pattern)
  return ({ signals, text }) => meets(signals, needs) && ready().test(text)
}

/** As `tellsIn`, and gives where. `also`: a short pattern that matches wherever the long one does, as for `tells`. */
export function findsIn(
  pattern: RegExp,
  also?: RegExp,
): (reading: Pick<Reading, 'signals' | 'text'>) => RegExpExecArray | null {
  const needs = needsOf(pattern)
  const ready = madeReady(pattern)
  if (also !== undefined) guarded.push({ pattern, needs: also })
  return ({ signals, text }) => (meets(signals, needs) && also?.test(text) !== false ? ready().exec(text) : null)
}
