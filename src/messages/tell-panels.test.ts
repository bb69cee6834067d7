import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { promptAbout } from '../../tests/gallery/prompt-about.ts'
import { longestNote } from '../model/longest-note.ts'
import { panelLine } from './panel-line.ts'
import { tellPanels } from './tell-panels.ts'

let page = new EventTarget()
beforeEach(() => {
  page = new EventTarget()
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const createEvent = () => {
  const listeners = new Set<(given: unknown) => void>()
  return {
    addListener: (listener: (given: unknown) => void) => listeners.add(listener),
    removeListener: (listener: (given: unknown) => void) => listeners.delete(listener),
    /** For listeners that get how to stop, as a note's. */
    listen: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    count: () => listeners.size,
    tell: (given?: unknown) => {
      for (const listener of [...listeners]) listener(given)
    },
  }
}

/** A page with a note in it, and panels that connect to it. */
function open(text = 'Dad was rude.') {
  const kept: string[] = []
  const prompt = promptAbout(text, 'rude', { check: 'label', rule: 'label', question: 'What was seen?' })
  const keep = (_: unknown, reason: string) => kept.push(reason)
  const changed = createEvent()
  const viewed = createEvent()
  const note = { prompts: [prompt], text, context: {}, label: 'Account', replies: { keep }, onChange: changed.listen }
  let view: typeof note | null = note
  let isHidden = false
  const [onConnect, onMessage] = [createEvent(), createEvent()]
  const runtime = { id: 'ours', onConnect, onMessage, sendMessage: vi.fn(async () => undefined) }
  const panels = tellPanels(
    Object.assign(Object.create(null), runtime),
    Object.assign(Object.create(null), { view: () => view, isHidden: () => isHidden, onView: viewed.listen }),
  )
  const connect = (name = panelLine) => {
    const [heard, gone] = [createEvent(), createEvent()]
    const told: unknown[] = []
    const port = { name, onMessage: heard, onDisconnect: gone, postMessage: told.push.bind(told), disconnect: vi.fn() }
    onConnect.tell(port)
    const kinds = () => told.map((one) => Reflect.get(Object(one), 'kind'))
    return { port, told, kinds, says: heard.tell, leave: () => gone.tell() }
  }
  const close = () => {
    view = null
    viewed.tell()
  }
  const hide = () => {
    isHidden = true
    close()
  }
  return {
    runtime,
    panels,
    connect,
    changed,
    close,
    hide,
    kept,
    prompt,
    following: () => changed.count() + viewed.count(),
  }
}

test('nothing is followed before a panel is there, nor after the last has gone', () => {
  const { connect, following } = open()
  expect(connect('page').kinds()).toEqual([])
  expect(following()).toBe(0)
  const [one, other] = [connect(), connect()]
  expect([one.kinds(), other.kinds()]).toEqual([['note'], ['note']])
  one.leave()
  expect(following()).toBe(2)
  other.leave()
  expect(following()).toBe(0)
})

test('changes of a note are told together; that it closed is told at once, and nothing of it after that', () => {
  const { connect, changed, close } = open()
  const panel = connect()
  changed.tell()
  changed.tell()
  expect(panel.kinds()).toEqual(['note'])
  vi.runAllTimers()
  expect(panel.kinds()).toEqual(['note', 'note'])
  changed.tell()
  close()
  expect(panel.kinds()).toEqual(['note', 'note', 'nothing'])
  vi.runAllTimers()
  expect(panel.told.slice(2)).toEqual([{ kind: 'nothing' }])
})

test('that everything is hidden is told at once, and no word of the note with it', () => {
  const { connect, hide } = open()
  const panel = connect()
  hide()
  expect(panel.told.slice(1)).toEqual([{ kind: 'hidden', at: Date.now() }])
})

test('of a note that is too long no word is told', () => {
  const { connect } = open(`Dad was rude. ${'a '.repeat(longestNote / 2)}`)
  expect(connect().told).toEqual([{ kind: 'too-long', at: Date.now(), label: 'Account' }])
})

test('what a panel asks is done to the prompt that it names, and to no other', () => {
  const { connect, kept, prompt } = open()
  const { says } = connect()
  const named = { rule: 'label', start: prompt.span?.start ?? null }
  says({ kind: 'keep', prompt: { ...named, start: null }, reason: 'whole note' })
  says({ kind: 'keep', prompt: { ...named, rule: 'date' }, reason: 'other rule' })
  says({ kind: 'keep', prompt: named })
  says({ kind: 'keep', prompt: named, reason: 'Not known' })
  expect(kept).toEqual(['Not known'])
})

test('a page that is left lets its panels go, and says that it is there when it comes back or a panel asks', () => {
  const { connect, runtime, panels, following } = open()
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
  const { port } = connect()
  page.dispatchEvent(new Event('pagehide'))
  expect(port.disconnect).toHaveBeenCalled()
  expect(following()).toBe(0)
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  runtime.onMessage.tell({ kind: 'panel-here' })
  runtime.onMessage.tell({ kind: 'stop' })
  expect(runtime.sendMessage).toHaveBeenCalledTimes(3)
  panels.close()
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect([runtime.sendMessage.mock.calls.length, runtime.onConnect.count(), runtime.onMessage.count()]).toEqual([
    3, 0, 0,
  ])
})
