import { expect, test } from 'vitest'
import { createAskedNote } from './asked-note.ts'
import { createLife } from './life.ts'
import { createPageMemory } from './page-memory.ts'
import { createPendingChange } from './pending-change.ts'
import { watchWriterHand } from './writer-hand.ts'

/** A field whose host and writer change it, with what watches both, and no frame in which a change is taken by itself. */
const openField = () => {
  const heard = new Map<string, Set<(event: object) => void>>()
  const element = {}
  const document = {
    addEventListener: (kind: string, listener: (event: object) => void) =>
      heard.set(kind, (heard.get(kind) ?? new Set()).add(listener)),
    removeEventListener: (kind: string, listener: (event: object) => void) => heard.get(kind)?.delete(listener),
  }
  Object.assign(element, { ownerDocument: document })
  let text = ''
  const memory = createPageMemory().note(element, () => '')
  const note = createAskedNote({
    memory,
    read: () => text,
    caret: () => null,
    pace: () => 'left',
    isHidden: () => false,
    gentleness: () => 'standard',
    quietTerms: () => [],
    check: () => [],
    record: () => {},
    asked: () => {},
  })
  const change = createPendingChange((byWriter) => void note.change(byWriter))
  const life = createLife(
    () => true,
    () => {},
    (cause) => {
      throw cause
    },
  )
  const hand = watchWriterHand(Object.assign(Object.create(null), { document, element }), change.writerComes, life)
  const fire = (type: string): void => {
    const event = { type, isTrusted: true, composedPath: () => [element] }
    for (const listener of [...(heard.get(type) ?? [])]) listener(event)
  }
  return {
    memory,
    frame: change.take,
    fire,
    /** The text changes, an event may tell of it, and whoever observes the field says so. */
    becomes(next: string, event?: string): void {
      text = next
      if (event !== undefined) fire(event)
      change.saw(hand.isWriting())
    },
  }
}

test('a saved record that comes just before the writer’s first key stays the host’s', () => {
  const { memory, frame, fire, becomes } = openField()
  becomes('He was rude.')
  fire('keydown')
  becomes('He was rude. S')
  frame()
  expect(memory).toMatchObject({ typedIn: true, untouched: [{ start: 0, end: 12 }] })
})

test('words that come with nothing but `input`, as some dictation sends them, are the writer’s', () => {
  const { memory, frame, becomes } = openField()
  becomes('')
  becomes('He was rude. ', 'input')
  frame()
  expect(memory).toMatchObject({ typedIn: true, untouched: [] })
})

test('what the host does by itself is not the writer’s', () => {
  const { memory, frame, fire, becomes } = openField()
  fire('keydown')
  fire('focusout')
  becomes('He was rude.')
  frame()
  expect(memory.typedIn).toBe(false)
})
