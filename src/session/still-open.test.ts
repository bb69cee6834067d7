import { expect, test } from 'vitest'
import { promptAboutNote } from '../../tests/gallery/prompt-about.ts'
import type { Level } from '../model/level.ts'
import { speak } from '../words/say.ts'
import { spokenIn } from '../words/spoken-in.ts'
import { stillOpen } from './still-open.ts'

const prompts = (...levels: Level[]) =>
  levels.map((level) => promptAboutNote({ check: 'date', rule: 'date', question: '', level }))

test('what is still open is told by level, what insists first', () => {
  speak(spokenIn('en'))
  expect(stillOpen(prompts('ask', 'insist', 'ask', 'ask', 'insist'))).toBe('2 things a reader will need, 3 questions')
  expect(stillOpen(prompts('insist'))).toBe('1 thing a reader will need')
  expect(stillOpen(prompts('ask'))).toBe('1 question')
})
