import { expect } from 'vitest'
import type { OnPage } from './on-pages.ts'

const sentence = 'She told me on the playground that the bus had not come and that she had walked home. '
const pasted = `${sentence.repeat(3).trim()}\n`.repeat(194).trim()

const phrases = Array.from({ length: 30 }, (_, index) => ` Then ${index} of them left, she said.`)

/** Speaks phrases into a field as dictation does: whole phrases, faster than the page draws, by the browser's way in for words. */
const dictate = (field: HTMLElement, given: string): void => {
  const { ownerDocument } = field
  const spoken: string[] = JSON.parse(given)
  for (const data of spoken) {
    const selection = ownerDocument.getSelection()
    const target = ownerDocument.activeElement ?? field
    const targetRanges = selection?.rangeCount ? [new StaticRange(selection.getRangeAt(0))] : []
    const options = { inputType: 'insertText', data, targetRanges, bubbles: true, cancelable: true }
    if (target.dispatchEvent(new InputEvent('beforeinput', options)))
      ownerDocument.execCommand('insertText', false, data)
  }
}

/** Words that come otherwise than key by key, into the editors that most records are typed into. */
export const bulkPages: readonly OnPage[] = ['textarea', 'tinymce', 'ckeditor5'].flatMap((page) => [
  {
    page,
    name: '50,000 characters that are pasted are read and located, and typing goes on',
    async run(surface) {
      await surface.copy(pasted)
      await surface.start('Dad came.')
      await surface.press('Control+KeyV')
      const text = `Dad came.${pasted}`
      await surface.until('what was pasted', async () => (await surface.read()).length >= text.length)
      await surface.type(' So')
      expect(await surface.read()).toBe(`${text} So`)
      expect(await surface.caret()).toBe(text.length + 3)
      const end = text.length + 3
      const [box] = await surface.locate({ start: end - 2, end })
      expect(box && (await surface.offsetAt(box.left + box.width / 4, box.top + box.height / 2))).toBe(end - 2)
    },
  },
  {
    page,
    name: 'a word that is dragged elsewhere is read where it was dropped',
    notIn: 'Firefox' as const,
    async run(surface) {
      await surface.start('Dad came and he left.')
      await surface.press('Control+Home')
      for (const _ of 'Dad') await surface.press('Shift+ArrowRight')
      const [from] = await surface.locate({ start: 0, end: 3 })
      const [to] = await surface.locate({ start: 13, end: 15 })
      if (!from || !to) throw new Error('the words were not located')
      const middle = from.top + from.height / 2
      await surface.drag({ x: from.left + from.width / 2, y: middle }, { x: to.left + 1, y: middle })
      const text = ' came and Dadhe left.'
      await surface.until('the word', async () => (await surface.read()).includes('Dadhe'))
      expect((await surface.read()).trim()).toBe(text.trim())
    },
  },
  {
    page,
    name: 'what is dictated in bursts is read as it stands',
    async run(surface) {
      await surface.start('Dad came.')
      await surface.inField(dictate, JSON.stringify(phrases))
      const text = `Dad came.${phrases.join('')}`
      await surface.until('what was said', async () => (await surface.read()).length >= text.length)
      expect(await surface.read()).toBe(text)
      expect(await surface.caret()).toBe(text.length)
      expect((await surface.saved()).replaceAll('\u00a0', ' ')).toBe(text)
      await surface.type(' So')
      expect(await surface.read()).toBe(`${text} So`)
    },
  },
])
