import { expect } from 'vitest'
import type { OnPage } from './on-pages.ts'

const lists = '<p>One <strong>two</strong> three &nbsp;\u{1f622}</p><ul><li>Four</li><li>Five late</li></ul><p>Six</p>'
const table = '<table><tbody><tr><td>Seven</td><td>Eight</td></tr></tbody></table><p>Nine</p>'
const readLists = 'One two three  \u{1f622}\nFour\nFive late\nSix'

/** Editors that hold more than plain lines; not all of them hold tables. */
const rich = {
  tinymce: true,
  'tinymce-inline': true,
  tinymce4: true,
  'tinymce4-inline': true,
  tinymce5: true,
  'tinymce5-inline': true,
  ckeditor4: true,
  'ckeditor4-inline': true,
  ckeditor5: true,
  'design-mode': true,
  quill: false,
  tiptap: false,
} as const

/** What holds in every editor that knows lists and bold words. */
export const richPages: readonly OnPage[] = Object.entries(rich).flatMap(([page, tables]) => [
  {
    page,
    name: 'lists, tables, spaces and emoji are read, marked and replaced where they stand',
    async run(surface) {
      await surface.start('Dad')
      await surface.put(tables ? lists + table : lists)
      const text = tables ? `${readLists}\nSeven\nEight\nNine` : readLists
      await surface.until(text, async () => (await surface.read()) === text)
      expect(await surface.ask('drifting')).toEqual([])
      const raw = await surface.raw()
      for (const word of tables ? ['late', 'Eight'] : ['late']) {
        const start = text.indexOf(word)
        expect(await surface.replace({ start, end: start + word.length }, word, 'early')).toBe('replaced')
        expect(await surface.raw()).toBe(raw.replace(word, 'early'))
        await surface.press('Control+KeyZ')
        expect(await surface.raw()).toBe(raw)
      }
    },
  },
  {
    page,
    name: 'words that turn bold while they are typed are read, and replaced across the turn',
    async run(surface) {
      await surface.start('Dad came.')
      for (const words of [' Then he', ' left.']) {
        await surface.press('Control+KeyB')
        await surface.type(words)
      }
      const text = 'Dad came. Then he left.'
      expect(await surface.read()).toBe(text)
      expect(await surface.caret()).toBe(text.length)
      const raw = await surface.raw()
      expect(await surface.replace({ start: 4, end: 14 }, 'came. Then', 'came and')).toBe('replaced')
      // Where a space comes to stand at the edge of a bold word, browsers make it one that does not break.
      expect((await surface.saved()).replaceAll('\u00a0', ' ')).toBe('Dad came and he left.')
      await surface.press('Control+KeyZ')
      expect(await surface.raw()).toBe(raw)
      expect(await surface.read()).toBe(text)
    },
  },
])
