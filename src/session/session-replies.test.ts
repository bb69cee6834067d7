import { afterEach, expect, test, vi } from 'vitest'
import { sessionReplies } from './session-replies.ts'

afterEach(() => vi.unstubAllGlobals())

const copy = (navigator: object) => {
  vi.stubGlobal('navigator', navigator)
  const life = { run: (act: unknown) => act, fail: () => {} }
  return sessionReplies(Object.create(null), Object.assign(Object.create(null), life)).copy('kicked the door')
}

test('words are copied', async () => {
  const writeText = vi.fn(async () => {})
  expect(await copy({ clipboard: { writeText } })).toBe(true)
  expect(writeText).toHaveBeenCalledWith('kicked the door')
})

test('where there is no clipboard, or it refuses, that is said', async () => {
  expect(await copy({})).toBe(false)
  expect(await copy({ clipboard: { writeText: () => Promise.reject(new Error('no')) } })).toBe(false)
})
