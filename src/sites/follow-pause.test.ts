import { beforeEach, expect, test, vi } from 'vitest'
import { defaultPreferences } from '../model/preferences.ts'
import { keptPreferences } from '../store/kept-preferences.ts'
import { createMemoryArea } from '../store/memory-area.ts'
import { followPause } from './follow-pause.ts'

const now = 1_800_000_000_000
beforeEach(() => {
  vi.useFakeTimers({ now })
  return () => vi.useRealTimers()
})

/** What the button shows, one after the other, and what lies in the store in the end. */
const follow = async (pausedUntil: number | null) => {
  const badges: string[] = []
  const local = createMemoryArea({ preferences: { ...defaultPreferences, gentleness: 'gentle', pausedUntil } })
  const event = { addListener() {} }
  const browser = {
    action: { setBadgeText: async ({ text }: { text: string }) => badges.push(text) },
    runtime: { onConnect: event, onMessage: event },
    storage: { local, session: createMemoryArea(), onChanged: event },
  }
  followPause(Object.assign(Object.create(null), browser))
  const read = () => keptPreferences.read(local)
  await vi.waitFor(async () => expect(badges.length).toBe(1))
  return { badges, read }
}

test('a pause is shown on the button, and left alone', async () => {
  const { badges, read } = await follow(now + 60_000)
  expect(badges).toEqual(['||'])
  expect((await read()).pausedUntil).toBe(now + 60_000)
})

test('a pause that is over is forgotten, and nothing else with it', async () => {
  const { badges, read } = await follow(now)
  expect(badges).toEqual([''])
  await vi.waitFor(async () => expect((await read()).pausedUntil).toBeNull())
  expect((await read()).gentleness).toBe('gentle')
})

test('where nothing is paused, nothing is shown', async () => {
  expect((await follow(null)).badges).toEqual([''])
})
