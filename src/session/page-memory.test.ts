import { expect, test } from 'vitest'
import { createPageMemory } from './page-memory.ts'

test('that the writer comes to the same note again is told: they may have been in another frame', () => {
  const page = createPageMemory()
  const view = Object.create(null)
  let told = 0
  page.onCurrent(() => {
    told += 1
  })
  page.setCurrent(view)
  page.setCurrent(view)
  expect(told).toBe(2)
  expect(page.current()).toBe(view)
})
