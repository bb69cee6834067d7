import { expect } from 'vitest'
import type { Page } from '../../tools/browsers/browser.ts'
import type { RigSurface } from './rig-surface.ts'

const note = 'Dad was late again.'
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const choose = (id: string): void => {
  Reflect.get(window.rig, 'choose')(id)
}

/** How many of the characters of a text are shown, and at how many of their middles the editor finds them again. */
const foundAgain = async (surface: RigSurface, text: string): Promise<{ shown: number; found: number }> => {
  let shown = 0
  let found = 0
  for (let start = 0; start < text.length; start += 3) {
    const [box] = await surface.locate({ start, end: start + 1 })
    if (!box) continue
    shown++
    if ((await surface.offsetAt(box.left + box.width / 2, box.top + box.height / 2)) === start) found++
  }
  return { shown, found }
}

/** What the contract says of lines cannot hold in a text input; this is what holds in each of the page's. */
export const servesTextInputs = async (page: Page, surface: RigSurface): Promise<void> => {
  for (const id of ['note', 'styled', 'middle']) {
    await page.evaluate(choose, id)
    await surface.start(note)
    expect(await surface.read()).toBe(note)
    expect(await foundAgain(surface, note)).toEqual({ shown: 7, found: 7 })
    const [late] = await surface.locate(spanOf(note, 'late'))
    const [again] = await surface.locate(spanOf(note, 'again'))
    expect(late && again && late.left + late.width < again.left).toBe(true)

    await surface.type(' He said so.')
    const typed = `${note} He said so.`
    expect(await surface.read()).toBe(typed)
    expect(await surface.caret()).toBe(typed.length)
    expect(await surface.changes()).toBeGreaterThan(0)
    expect(await surface.replace(spanOf(typed, 'late'), 'late', 'not there')).toBe('replaced')
    expect(await surface.saved()).toBe(typed.replace('late', 'not there'))
    await surface.press('Control+KeyZ')
    expect(await surface.saved()).toBe(typed)

    const long = `${note} `.repeat(20)
    await surface.fill(long)
    await surface.press('Home')
    await surface.press('End')
    expect(await surface.locate({ start: 0, end: 3 })).toEqual([])
    const { shown, found } = await foundAgain(surface, long)
    expect(shown).toBeGreaterThan(8)
    expect(shown).toBeLessThan(40)
    expect(found).toBe(shown)
    await surface.close()
    await page.evaluate(() => document.querySelector('form')?.focus(), null)
  }
}
