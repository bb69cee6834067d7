import { expect } from 'vitest'
import type { RigSurface } from './rig-surface.ts'

/** One thing that holds on one page of the rig. */
export interface OnPage {
  readonly page: string
  readonly name: string
  /** The browser whose driver cannot do it. */
  readonly notIn?: 'Firefox'
  run(surface: RigSurface): Promise<void>
}

const late = { start: 8, end: 12 }
const note = 'Dad was late.'

const refusals: readonly OnPage[] = ['textarea-held', 'model-deaf'].map((page) => ({
  page,
  name: 'a replacement that does not hold is taken back, caret and all',
  async run(surface) {
    await surface.start(note)
    expect(await surface.replace(late, 'late', '40 minutes late')).toBe('refused-by-editor')
    expect(await surface.saved()).toBe(note)
    expect(await surface.caret()).toBe(note.length)
    await surface.type('!')
    expect(await surface.saved()).toBe(`${note}!`)
  },
}))

const paints: readonly OnPage[] = ['editable', 'tinymce', 'tinymce-inline'].map((page) => ({
  page,
  name: 'marks are painted without a trace in what is saved or in the page, and go',
  async run(surface) {
    await surface.start(note)
    const before = await surface.serialised()
    expect(await surface.ask('paint', { start: 0, end: 3 }, late)).toBe(true)
    expect(await surface.painted()).toEqual({ ask: ['Dad'], insist: ['late'], sheets: 1 })
    expect(await surface.serialised()).toBe(before)
    expect(await surface.saved()).toBe(note)
    await surface.ask('unpaint')
    expect(await surface.painted()).toEqual({ ask: [], insist: [], sheets: 0 })
  },
}))

const sentence = 'She told me on the playground that the bus had not come and that she had walked home. '
const texts = {
  'in lines': `${sentence.repeat(3).trim()}\n`.repeat(78).trim(),
  'in one line': sentence.repeat(233).trim(),
}

const longOnes: readonly OnPage[] = Object.entries(texts).map(([kind, text]) => ({
  page: 'textarea',
  name: `a hundred words located among 20,000 characters ${kind} are where they stand, key after key`,
  async run(surface) {
    await surface.start(text)
    const spans = Array.from({ length: 100 }, (_, index) => ({ start: index * 200, end: index * 200 + 6 }))
    const located = await surface.locateAfterKeys(spans, 5)
    expect(located.length).toBe(5)
    for (const { seen, onTheirWords } of located) {
      expect(seen).toBeGreaterThan(0)
      expect(onTheirWords).toBe(seen)
    }
  },
}))

export const onPages: readonly OnPage[] = [
  ...refusals,
  ...paints,
  ...longOnes,
  {
    page: 'textarea',
    name: 'what the page itself writes is told of; what the field has no room for is refused',
    async run(surface) {
      await surface.start(note)
      await surface.fill('Mum rang.')
      await surface.until('a change', async () => (await surface.changes()) > 0)
      expect(await surface.read()).toBe('Mum rang.')
      await surface.inField((field) => field.setAttribute('maxlength', '12'))
      expect(await surface.replace({ start: 0, end: 3 }, 'Mum', 'Her mother')).toBe('refused-by-editor')
      await surface.inField((field) => field.setAttribute('readonly', ''))
      expect(await surface.replace({ start: 0, end: 3 }, 'Mum', 'Mam')).toBe('refused-by-editor')
      expect(await surface.saved()).toBe('Mum rang.')
    },
  },
  ...['textarea', 'editable', 'tinymce'].map((page) => ({
    page,
    name: 'a field that is taken away while it is open harms nothing',
    async run(surface: RigSurface) {
      await surface.start(note)
      await surface.removeField()
      expect(await surface.ask('locate', late)).toEqual([])
      expect(await surface.ask('offsetAt', 50, 50)).toBeNull()
      expect(await surface.replace(late, 'late', 'early')).not.toBe('replaced')
      await surface.close()
      expect(await surface.complaints()).toEqual([])
    },
  })),
  ...Object.entries(texts).map(([kind, long]) => ({
    page: 'codemirror',
    name: `a text ${kind} that is drawn in part only is left alone`,
    async run(surface: RigSurface) {
      await surface.start(note)
      expect(await surface.read()).toBe(note)
      await surface.fill(long)
      await surface.until('its going', async () => (await surface.read()) === '')
      expect(await surface.ask('locate', late)).toEqual([])
      expect(await surface.replace(late, 'late', 'early')).toBe('text-moved-on')
      await surface.close()
      await surface.inField((scroller) => {
        const content = scroller.querySelector<HTMLElement>('.cm-content')
        content?.blur()
        content?.focus()
      })
      expect(await surface.ask('read')).toBeNull()
      expect(await surface.saved()).toBe(long)
    },
  })),
  {
    page: 'ckeditor5',
    name: 'a replacement is an undo step of its own, however late the page is told of the selection',
    async run(surface) {
      await surface.start('Before.')
      await surface.type(' Dad was late.')
      expect(await surface.read()).toBe('Before. Dad was late.')
      await surface.inField(() => {
        const tellLate = (event: Event): void => {
          if (!event.isTrusted) return
          event.stopImmediatePropagation()
          const tell = (frames: number): unknown =>
            frames > 0 ? requestAnimationFrame(() => tell(frames - 1)) : document.dispatchEvent(new Event(event.type))
          tell(3)
        }
        window.addEventListener('selectionchange', tellLate, true)
      })
      expect(await surface.replace({ start: 16, end: 20 }, 'late', 'early')).toBe('replaced')
      await surface.press('Control+KeyZ')
      expect(await surface.saved()).toBe('Before. Dad was late.')
    },
  },
  {
    page: 'form',
    name: 'what the form says is read from its labels',
    async run(surface) {
      await surface.start(note)
      expect(await surface.ask('context')).toEqual({
        incidentAt: '2025-03-12T14:05',
        recordedAt: '2025-03-13T09:10',
        author: { name: 'Helen Prior', role: 'Class teacher' },
        child: { name: 'Ana Reyes', dob: '2014-05-04' },
        category: 'Physical abuse',
        bodyMap: true,
        actions: 'Spoke to the designated lead.',
      })
    },
  },
]
