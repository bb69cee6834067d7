import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FromPage } from './from-page.ts'
import { openPageLine } from './page-line.ts'

let page = new EventTarget()
beforeEach(() => {
  page = new EventTarget()
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const createEvent = () => {
  const listeners: ((message: unknown) => void)[] = []
  return {
    addListener: listeners.push.bind(listeners),
    tell: (message?: unknown) => {
      for (const listener of listeners) listener(message)
    },
  }
}

/** A line to a background that writes down what is said on each connection, and does nothing of it until it is told to. */
function open() {
  const connections: { readonly said: FromPage[]; cut(): void; doAll(): void }[] = []
  const told: string[] = []
  const runtime = {
    id: 'ours',
    connect() {
      if (runtime.id === '') throw new Error('Extension context invalidated.')
      const [onMessage, onDisconnect] = [createEvent(), createEvent()]
      const numbers: number[] = []
      const said: FromPage[] = []
      const doAll = () => {
        for (const done of numbers) onMessage.tell({ done })
      }
      connections.push({ said, doAll, cut: onDisconnect.tell })
      const postMessage = ({ number, message }: { number: number; message: FromPage }) => {
        numbers.push(number)
        said.push(message)
      }
      return Object.assign(Object.create(null), { onMessage, onDisconnect, postMessage, disconnect() {} })
    },
    lastError: undefined,
  }
  const tells = (what: string) => () => void told.push(what)
  const line = openPageLine(runtime, { heard: tells('heard'), back: tells('back'), gone: tells('gone') })
  const said = () =>
    connections.map((one) => one.said.map((message) => ('count' in message ? message.count : message.kind)))
  return { line, connections, told, runtime, said, tell: (count: number) => line.tell({ kind: 'prompt-count', count }) }
}

test('what the background was stopped in is said once more, and only once', () => {
  const { tell, connections, said } = open()
  tell(1)
  connections[0]?.doAll()
  tell(2)
  connections[0]?.cut()
  expect(said()).toEqual([[1, 2], [2]])
  connections[1]?.cut()
  expect(said()).toEqual([[1, 2], [2]])
})

test('so is what is said for the first time on a line that was opened for what was said once more', () => {
  const { tell, connections, said } = open()
  tell(1)
  connections[0]?.cut()
  tell(2)
  connections[1]?.cut()
  expect(said()).toEqual([[1], [1, 2], [2]])
})

test('a page out of the browser’s memory speaks on a new line, and says that it is back', () => {
  const { tell, told, said } = open()
  tell(1)
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  tell(2)
  expect([told, said()]).toEqual([['back'], [[1], [2]]])
})

test('that the extension is gone is told, a moment after its lines were cut or where something is to be said', () => {
  const { tell, connections, told, runtime } = open()
  tell(1)
  connections[0]?.doAll()
  connections[0]?.cut()
  runtime.id = ''
  expect(told).toEqual([])
  vi.runAllTimers()
  expect(told).toEqual(['gone'])
  tell(2)
  expect(told).toEqual(['gone', 'gone'])
})

test('nothing is said after the end', () => {
  const { line, tell, said } = open()
  tell(1)
  line.close()
  tell(2)
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect(said()).toEqual([[1]])
})
