import { expect, test } from 'vitest'
import { placeCard } from './place-card.ts'

const viewport = { width: 1000, height: 700 }
const card = { width: 350, height: 300 }
const wordsAt = (left: number, top: number, height = 20) => ({ left, top, width: 80, height })

test('below the words where there is room', () => {
  expect(placeCard(wordsAt(100, 50), card, viewport)).toEqual({ left: 100, top: 78, maxHeight: 614 })
})

test('above them where there is none below', () => {
  expect(placeCard(wordsAt(100, 600), card, viewport)).toEqual({ left: 100, top: 292, maxHeight: 584 })
})

test('inside the viewport at its edges', () => {
  expect(placeCard(wordsAt(950, 50), card, viewport).left).toBe(642)
  expect(placeCard(wordsAt(-40, 50), card, viewport).left).toBe(8)
})

test('on the side asked for first', () => {
  expect(placeCard(wordsAt(100, 350), card, viewport, 'above').top).toBe(42)
})

test('squeezed on the roomier side, and never over the words', () => {
  const low = { width: 1000, height: 420 }
  const { top, maxHeight } = placeCard(wordsAt(100, 120), card, low)
  expect({ top, maxHeight }).toEqual({ top: 148, maxHeight: 264 })
})

test('over the words only where no side has room for a line to read', () => {
  const tiny = { width: 320, height: 180 }
  const place = placeCard(wordsAt(10, 80), { width: 304, height: 400 }, tiny)
  expect(place).toEqual({ left: 8, top: 8, maxHeight: 164 })
})

test('inside the viewport, beside words that are scrolled out of it', () => {
  expect(placeCard(wordsAt(100, 2000), card, viewport)).toEqual({ left: 100, top: 392, maxHeight: 684 })
  expect(placeCard(wordsAt(100, -500), card, viewport)).toEqual({ left: 100, top: 8, maxHeight: 684 })
})

test('a line is never over what it stands beside, however little room there is', () => {
  const line = { width: 300, height: 60 }
  expect(placeCard(wordsAt(10, 65, 50), line, { width: 326, height: 177 }, 'below', 0).top).toBe(8)
})

test.each([0, 100, 300, 500, 680])('clear of words at %d, whatever the card', (top) => {
  for (const height of [40, 200, 320, 900]) {
    const words = wordsAt(100, top)
    const place = placeCard(words, { width: 350, height }, viewport)
    const bottom = place.top + Math.min(height, place.maxHeight)
    expect(bottom <= words.top || place.top >= words.top + words.height).toBe(true)
    expect(place.top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(viewport.height)
  }
})
