import { expect, it } from 'vitest'
import { whileIdle } from './while-idle.ts'

/** A page that is idle when it is told to be, and whose clock goes on by one at each step. */
function startIdle(steps: number) {
  let waiting: IdleRequestCallback[] = []
  let clock = 0
  const page = {
    requestIdleCallback: (go: IdleRequestCallback) => {
      waiting = [go]
      return 1
    },
    cancelIdleCallback: () => {
      waiting = []
    },
  }
  const all = (function* () {
    for (; clock < steps; clock += 1) yield
  })()
  const stop = whileIdle(all, page, () => clock)
  const rest = (): boolean => {
    const [go] = waiting
    waiting = []
    go?.({ didTimeout: false, timeRemaining: () => 40 })
    return go !== undefined
  }
  return { stop, rest, done: () => clock }
}

it('does nothing at once, some steps at a time, and asks no more when all are done', () => {
  const idle = startIdle(10)
  expect(idle.done()).toBe(0)
  idle.rest()
  expect(idle.done()).toBeGreaterThan(0)
  expect(idle.done()).toBeLessThan(10)
  while (idle.rest());
  expect(idle.done()).toBe(10)
})

it('stops where it is told to', () => {
  const idle = startIdle(10)
  idle.rest()
  const before = idle.done()
  idle.stop()
  expect(idle.rest()).toBe(false)
  expect(idle.done()).toBe(before)
})
