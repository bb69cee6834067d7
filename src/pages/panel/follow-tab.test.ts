import { expect, test, vi } from 'vitest'
import { followTab, type TabSeen } from './follow-tab.ts'

const createEvent = <Given extends readonly unknown[]>() => {
  const listeners: ((...given: Given) => void)[] = []
  return {
    addListener: (listener: (...given: Given) => void) => listeners.push(listener),
    tell: (...given: Given) => listeners.forEach((listener) => void listener(...given)),
  }
}

/** A tab with checkers in two frames, and the panel beside it. */
const openBeside = async () => {
  const [onMessage, unheard] = [createEvent<[unknown, object]>(), createEvent<[]>()]
  const connect = (_: number, { frameId }: { frameId: number }) => {
    const port = {
      onMessage: createEvent<[unknown]>(),
      onDisconnect: unheard,
      postMessage: vi.fn(),
      disconnect: vi.fn(),
    }
    ports.set(frameId, port)
    return port
  }
  const ports = new Map<number, { onMessage: ReturnType<typeof createEvent<[unknown]>>; postMessage: unknown }>()
  const tabs = { query: async () => [{ id: 1 }], connect, sendMessage: async () => {} }
  const browser = {
    tabs: { ...tabs, onActivated: unheard, onUpdated: unheard },
    runtime: { onMessage },
    permissions: { onAdded: unheard, onRemoved: unheard },
    storage: { onChanged: unheard },
    windows: { getCurrent: async () => ({ id: 1 }) },
  }
  let seen: TabSeen | undefined
  const site = async () => ({ pattern: 'https://a.example/*', on: true })
  const followed = followTab(Object.assign(Object.create(null), browser), site, (now) => {
    seen = now
  })
  await vi.waitFor(() => expect(seen).toEqual({ kind: 'no-note' }))
  for (const frameId of [0, 1]) onMessage.tell({ kind: 'checker-here' }, { tab: { id: 1 }, frameId })
  return {
    followed,
    ports,
    tell: (frame: number, message: object) => ports.get(frame)?.onMessage.tell(message),
    label: () => (seen?.kind === 'note' ? seen.note.label : seen?.kind),
  }
}

const note = (label: string, at: number) => ({ kind: 'note', at, label, text: '', context: {}, prompts: [] })

test('of several frames’ notes the one that was last gone to is shown, and answered', async () => {
  const { followed, ports, tell, label } = await openBeside()
  tell(0, note('Account', 1))
  tell(1, note('Actions', 2))
  expect(label()).toBe('Actions')
  tell(0, note('Account', 3))
  expect(label()).toBe('Account')
  followed.ask({ kind: 'show', span: { start: 0, end: 1 } })
  expect(ports.get(0)?.postMessage).toHaveBeenCalledTimes(1)
  expect(ports.get(1)?.postMessage).not.toHaveBeenCalled()
})

test('where the note that is shown goes, the one before it is shown, and after that none', async () => {
  const { tell, label } = await openBeside()
  tell(0, note('Account', 1))
  tell(1, note('Actions', 2))
  tell(1, { kind: 'nothing' })
  expect(label()).toBe('Account')
  tell(0, { kind: 'nothing' })
  expect(label()).toBe('no-note')
})
