import { expect, test, vi } from 'vitest'
import { pageLine } from '../messages/page-line.ts'
import { createMemoryArea } from '../store/memory-area.ts'
import { readPromptCount } from '../store/prompt-counts.ts'
import { answerPages } from './answer-pages.ts'

type Listener = (...words: readonly unknown[]) => unknown

const createEvent = () => {
  const listeners: Listener[] = []
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    tell: (...words: readonly unknown[]) => Promise.all(listeners.map((listener) => listener(...words))),
  }
}

/** A page's line to a background that says only when asked whether the page's site is on. */
const connect = async () => {
  const session = createMemoryArea()
  const granted = Promise.withResolvers<{ origins: string[] }>()
  const [connected, heard] = [createEvent(), createEvent()]
  const browser = {
    permissions: { getAll: () => granted.promise },
    runtime: { getURL: () => 'chrome-extension://abc/', onConnect: connected, onMessage: heard },
    storage: { local: createMemoryArea(), session, onChanged: createEvent() },
  }
  answerPages(
    Object.assign(Object.create(null), browser),
    () => Promise.reject(new Error('Not asked for.')),
    () => Object.create(null),
    () => [],
  )
  const port = {
    name: pageLine,
    sender: { tab: { id: 7, incognito: false }, frameId: 0, url: 'https://records.example/case' },
    onMessage: createEvent(),
    onDisconnect: createEvent(),
    postMessage: vi.fn(),
  }
  await connected.tell(port)
  return {
    port,
    says: (count: number) => port.onMessage.tell({ number: 1, message: { kind: 'prompt-count', count } }),
    asks: () => heard.tell({ kind: 'known?' }, port.sender),
    fail: () => granted.reject(new Error('The browser does not say.')),
    grant: () => granted.resolve({ origins: ['https://records.example/*'] }),
    count: () => readPromptCount(session, 7),
  }
}

test('a page is counted as long as it is there', async () => {
  const { port, says, grant, count } = await connect()
  grant()
  await says(2)
  expect(await count()).toBe(2)
  expect(port.postMessage).toHaveBeenCalledWith({ done: 1 })
  await port.onDisconnect.tell()
  expect(await count()).toBe(0)
})

test('what a page said last is not counted for the one after it', async () => {
  const { port, says, grant, count } = await connect()
  const heard = says(2)
  await port.onDisconnect.tell()
  grant()
  await heard
  expect(await count()).toBe(0)
})

test('who waits for an answer gets one, although the browser fails', async () => {
  const { asks, fail } = await connect()
  const answered = asks()
  fail()
  expect(await answered).toEqual([null])
})
