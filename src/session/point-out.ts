import type { Span } from '../model/span.ts'
import type { Life } from './life.ts'

/** Milliseconds for which words that were asked for elsewhere are marked. */
const length = 3000

/** Gives a function that marks words for a while by `point`; other words, or the same again, have the whole of a while of their own. */
export function createPointOut(point: (span: Span | null) => void, life: Life): (span: Span) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = (): void => clearTimeout(timer)
  const over = life.run(() => point(null))
  life.signal.addEventListener('abort', rest)
  return life.run((span) => {
    rest()
    point(span)
    timer = setTimeout(over, length)
  })
}
