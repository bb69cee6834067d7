import { expect } from 'vitest'
import type { Page } from '../../tools/browsers/browser.ts'
import type { RigSurface } from './rig-surface.ts'

const note = 'Dad was late.'
const late = { start: 8, end: 12 }

/** What comes into a field other than key by key. Each runs on every page named. */
export const inputPages: readonly string[] = ['textarea', 'textarea-react', 'tinymce', 'ckeditor5', 'tiptap', 'lexical']
export const inputCases: readonly (readonly [name: string, run: (surface: RigSurface, page: Page) => Promise<void>])[] =
  [
    [
      'words of an input method are read, and nothing is replaced before they are taken',
      async (surface, page) => {
        await surface.start(note)
        await page.compose(' sono')
        // Lexical holds its place with a character of its own until the words come.
        await surface.until('the composition', async () => (await surface.read()) === `${note} sono`)
        expect(await surface.ask('isComposing')).toBe(true)
        expect(await surface.replace(late, 'late', 'not there')).toBe('refused-by-editor')
        await page.compose(' Sono stato')
        await surface.until('more of it', async () => (await surface.read()) === `${note} Sono stato`)
        await surface.ask('forget')
        await page.commit(' Sono qui.')
        await surface.until('the end', async () => (await surface.ask('isComposing')) === false)
        const text = `${note} Sono qui.`
        await surface.until('the words', async () => (await surface.saved()) === text)
        expect(await surface.read()).toBe(text)
        expect(await surface.changes()).toBeGreaterThan(0)
        expect(await surface.caret()).toBe(text.length)
        expect(await surface.replace(late, 'late', 'not there')).toBe('replaced')
        expect(await surface.saved()).toBe(text.replace('late', 'not there'))
      },
    ],
    [
      'a word corrected by the browser is read, and so are undo and redo by key',
      async (surface, page) => {
        await surface.start('Dad was lat')
        await surface.press('Control+Shift+ArrowLeft')
        await page.commit('late')
        await surface.until('the word', async () => (await surface.saved()) === 'Dad was late')
        expect(await surface.read()).toBe('Dad was late')
        await surface.type('.')
        expect(await surface.replace(late, 'late', 'not there')).toBe('replaced')
        await surface.press('Control+KeyZ')
        expect(await surface.saved()).toBe(note)
        await surface.press('Control+Shift+KeyZ')
        expect(await surface.saved()).toBe('Dad was not there.')
        expect(await surface.read()).toBe('Dad was not there.')
      },
    ],
    [
      'a field that its page writes anew between two keys is read as it stands',
      async (surface) => {
        await surface.start(note)
        for (const line of ['Mum rang.', 'Mum rang.\nShe asked for help.', '']) {
          await surface.type(' He')
          await surface.fill(line)
          await surface.until('the text', async () => (await surface.read()) === line)
          expect(await surface.replace(late, 'late', 'early')).toBe('text-moved-on')
          await surface.press('Control+End')
          await surface.type('So')
          await surface.until('the keys', async () => (await surface.read()) === `${line}So`)
          expect(await surface.saved()).toBe(`${line}So`)
        }
      },
    ],
  ]
