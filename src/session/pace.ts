import type { Life } from './life.ts'
import type { Pace } from './visible-prompts.ts'

/** Milliseconds without a key that make a pause. */
const pauseLength = 1000

/** Knows whether the writer is typing. One timer, and only while they are; `paused` is called when it runs out. */
export function createPace(paused: () => void, life: Life) {
  let pace: Pace = 'left'
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = (): void => clearTimeout(timer)
  const pause = life.run(() => {
    pace = 'paused'
    paused()
  })
  life.signal.addEventListener('abort', rest)
  return {
    now: (): Pace => pace,
    typed(): void {
      rest()
      pace = 'typing'
      timer = setTimeout(pause, pauseLength)
    },
    left(): void {
      rest()
      pace = 'left'
    },
  }
}
