import { afterAll, beforeAll, expect, test } from 'vitest'
import { readStatus, readTitle } from '../../tools/drive/our-interface.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { fieldArea } from '../editors/field-area.ts'
import { servePages } from '../editors/serve-pages.ts'
import { onStage } from '../stage.ts'
import { cardArea, overlaps } from './card-area.ts'
import { wordArea } from './word-area.ts'

/** In pixels: how far a card may stand from the words that it asks about. */
const near = 24

const ways = [
  ['as it comes', ''],
  ['the whole document zoomed', 'html { zoom: 1.25; }'],
  ['the page zoomed out', 'body { zoom: 0.8; }'],
  ['drawn larger', 'body { transform: scale(1.2); transform-origin: 0 0; }'],
] as const

onStage('in rich text', (stage) => {
  let pages: Awaited<ReturnType<typeof servePages>>
  beforeAll(async () => {
    pages = await servePages()
  })
  afterAll(() => pages?.close())

  test.each(['editable', 'tinymce', 'ckeditor5'])(
    'a click on a word opens its card beside it, however %s is drawn',
    async (editor) => {
      const page = await stage().browser.openPage(`${pages.origin}/${editor}.html`)
      await until('the editor', () => page.evaluate(() => window.rig.ready(), null))
      const { left, top } = await page.evaluate(fieldArea, null)
      await page.click({ x: left + 60, y: top + 40 })
      await untilAtWork(page)
      await page.type('We met at ten. Dad was aggressive when they came. Then they all went out. ')
      await until('the writer has paused', async () => (await readStatus(page)) !== '')
      for (const [way, css] of ways) {
        await page.evaluate((given) => {
          document.querySelector('#given')?.remove()
          const style = Object.assign(document.createElement('style'), { id: 'given', textContent: given })
          document.head.append(style)
        }, css)
        const word = await wordArea(page, 'aggressive')
        await page.click({ x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2 })
        const title = await until(`a card, ${way}`, () => readTitle(page))
        expect([way, title]).toEqual([way, expect.stringContaining('aggressive')])
        const card = await until('the card', () => cardArea(page))
        expect([way, overlaps(card, word)]).toEqual([way, false])
        const { left, top, right, bottom } = card
        const around = { left: left - near, top: top - near, right: right + near, bottom: bottom + near }
        expect([way, overlaps(around, word)]).toEqual([way, true])
        await page.press('Escape')
        await until('the card is closed', async () => (await readTitle(page)) === null)
      }
      await page.close()
    },
  )
})
