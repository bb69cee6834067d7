import { expect, test } from 'vitest'
import { isCombination } from './key-combination.ts'

const pressed = (code: string, ...held: string[]) => ({
  code,
  altKey: held.includes('Alt'),
  ctrlKey: held.includes('Ctrl'),
  shiftKey: held.includes('Shift'),
  metaKey: held.includes('Meta'),
  isComposing: false,
})

test('a combination is its key with exactly its modifiers', () => {
  expect(isCombination(pressed('KeyQ', 'Alt'), 'Alt+KeyQ')).toBe(true)
  expect(isCombination(pressed('KeyQ', 'Alt', 'Shift'), 'Alt+KeyQ')).toBe(false)
  // The right-hand Alt of many keyboards, which types letters, reads as these two.
  expect(isCombination(pressed('KeyQ', 'Alt', 'Ctrl'), 'Alt+KeyQ')).toBe(false)
  expect(isCombination(pressed('KeyA', 'Alt'), 'Alt+KeyQ')).toBe(false)
  expect(isCombination({ ...pressed('KeyQ', 'Alt'), isComposing: true }, 'Alt+KeyQ')).toBe(false)
})
