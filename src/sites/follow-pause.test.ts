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
const follow = async (pausedUntil: number | null, { isFull = false } = {}) => {
  const badges: string[] = []
  const local = createMemoryArea({ preferences: { ...defaultPreferences, gentleness: 'gentle', pausedUntil } }, isFull)
  const heard: (() => void)[] = []
  const changed: ((changes: object, area: string) => void)[] = []
  const heardOn = { addListener: (listener: () => void) => heard.push(listener) }
  const browser = {
    action: { setBadgeText: async ({ text }: { text: string }) => badges.push(text) },
    runtime: { onConnect: heardOn, onMessage: heardOn },
    storage: { local, session: createMemoryArea(), onChanged: { addListener: changed.push.bind(changed) } },
  }
  followPause(Object.assign(Object.create(null), browser))
  const read = () => keptPreferences.read(local)
  await vi.waitFor(async () => expect(badges.length).toBe(1))
  return {
    badges,
    read,
    pause: async (until: number) => {
      await local.set({ preferences: { ...defaultPreferences, pausedUntil: until } })
      for (const listener of changed) listener({}, 'local')
    },
    /** A page says something to the background, or something is told in `storage.session`. */
    stir: () => {
      for (const listener of heard) listener()
      for (const listener of changed) listener({}, 'session')
    },
  }
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

test('a pause that begins is shown, and with the next thing that is heard after its end it is over', async () => {
  const { badges, read, pause, stir } = await follow(null)
  stir()
  await pause(now + 60_000)
  await vi.waitFor(() => expect(badges).toEqual(['', '||']))
  vi.setSystemTime(now + 59_999)
  stir()
  vi.setSystemTime(now + 60_000)
  stir()
  await vi.waitFor(async () => expect((await read()).pausedUntil).toBeNull())
  expect(badges.slice(0, 3)).toEqual(['', '||', ''])
})

test('a pause that is over is tried to be forgotten once where nothing can be kept, and waited for no longer', async () => {
  const { badges, stir } = await follow(now, { isFull: true })
  for (let time = 0; time < 5; time += 1) {
    stir()
    await vi.advanceTimersByTimeAsync(0)
  }
  expect(badges).toEqual([''])
})
