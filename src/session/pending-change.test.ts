import { expect, test } from 'vitest'
import { createPendingChange } from './pending-change.ts'

const opened = () => {
  const taken: boolean[] = []
  return { taken, change: createPendingChange((byWriter) => void taken.push(byWriter)) }
}

test('what was seen is taken once', () => {
  const { taken, change } = opened()
  change.take()
  change.saw(false)
  change.saw(false)
  change.take()
  change.take()
  expect(taken).toEqual([false])
})

test('what the host makes of the writer’s words is the writer’s', () => {
  const { taken, change } = opened()
  change.saw(true)
  change.writerComes()
  change.saw(false)
  change.take()
  expect(taken).toEqual([true])
})

test('a note that the host opened before the writer’s first key is the host’s, though no frame came between', () => {
  const { taken, change } = opened()
  change.writerComes()
  change.saw(false)
  change.writerComes()
  change.saw(true)
  change.take()
  expect(taken).toEqual([false, true])
})
