import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '../../tools/browsers/browser.ts'
import { readStatus } from '../../tools/drive/our-interface.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { servePages } from '../editors/serve-pages.ts'
import { onStage } from '../stage.ts'
import { cardArea, overlaps } from './card-area.ts'
import { type Drift, drawnMarks, driftOf } from './marked-words.ts'
import { type Situation, situations } from './situations.ts'

const line =
  'We went out at ten and came back in after a while. Dad was aggressive and Mum was chaotic when they met us. '
const note = Array.from({ length: 6 }, () => line.repeat(2)).join('\n')
const most = 2

const arrange = async (page: Page, { css = '', once, fromNextKey, viewport }: Situation): Promise<void> => {
  await page.resize(viewport ?? { width: 1280, height: 900, scale: 1 })
  await page.evaluate(
    ({ css, source }) => {
      for (const late of document.querySelectorAll('.late')) late.remove()
      const style = document.querySelector('#given')
      if (style) style.textContent = css
      for (const scrolled of document.querySelectorAll('textarea, div')) scrolled.scrollTo(0, 0)
      window.scrollTo(0, 0)
      if (source !== null) new Function(`(${source})()`)()
    },
    { css, source: once ? String(once) : null },
  )
  if (fromNextKey) for (const key of ['Control+Home', 'x', 'Backspace']) await page.press(key)
}

const isRight = ({ left, right, middle }: Drift): boolean =>
  [left, right, middle].every((drift) => Math.abs(drift) <= most)

onStage('marks and card', (stage) => {
  let pages: Awaited<ReturnType<typeof servePages>>
  let page: Page
  beforeAll(async () => {
    pages = await servePages()
    page = await stage().browser.openPage(`${pages.origin}/geometry.html`)
    await page.click({ x: 200, y: 180 })
    await untilAtWork(page)
    await page.type('x')
    await page.evaluate((words) => document.execCommand('insertText', false, words), note)
    await page.type('\n')
    await until('the writer has paused', async () => (await readStatus(page)) !== '')
  })
  afterAll(async () => {
    await page?.close()
    pages?.close()
  })

  const expectRight = async (): Promise<void> => {
    let last: readonly Drift[] = []
    await until('every mark stands right', async () => {
      last = await driftOf(page, await drawnMarks(page))
      return last.length > 0 && last.every(isRight)
    }).catch(() => {})
    expect(last.filter((drift) => !isRight(drift))).toEqual([])
    expect(last.length).toBeGreaterThan(0)
    expect(last.filter(({ word }) => !/^(aggressive|chaotic)$/.test(word))).toEqual([])
  }

  test.each(situations)('marks stand under their words: $name', async (situation) => {
    await arrange(page, situation)
    await expectRight()
  })

  test.each([
    { width: 1366, height: 768, scale: 1 },
    { width: 320, height: 640, scale: 1 },
  ])('the card covers none of the words it asks about and stays in a window $width pixels wide', async (viewport) => {
    await arrange(page, { name: '', css: 'textarea, .inner, .outer { max-width: 96%; }', viewport, fromNextKey: true })
    await expectRight()
    for (const at of (await drawnMarks(page)).keys()) {
      const mark = (await drawnMarks(page))[at]
      if (mark === undefined) continue
      await page.click({ x: (mark.left + mark.right) / 2, y: (mark.top + mark.bottom) / 2 })
      const card = await until('the card is there', () => cardArea(page))
      const marks = await drawnMarks(page)
      const own = marks[at] ?? mark
      expect(overlaps(card, own)).toBe(false)
      expect(card.left).toBeGreaterThanOrEqual(0)
      expect(card.top).toBeGreaterThanOrEqual(0)
      expect(card.right).toBeLessThanOrEqual(viewport.width)
      expect(card.bottom).toBeLessThanOrEqual(viewport.height)
      await page.press('Escape')
      await until('the card is gone', async () => (await cardArea(page)) === null)
    }
  })

  const expectBothRight = async (): Promise<void> => {
    await untilAtWork(page)
    await page.type('We met. Dad was aggressive and Mum was chaotic when they came, and then they went out. ')
    await until('both are marked', async () => (await drawnMarks(page)).length > 1)
    await expectRight()
  }

  test('marks stand under their words in a modal dialog, and in a frame that is zoomed', async () => {
    await arrange(page, { name: '' })
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal()
      document.querySelector<HTMLElement>('dialog textarea')?.focus()
    }, null)
    await expectBothRight()

    await arrange(page, {
      name: '',
      css: '.outer { display: none; } body { zoom: 1.25; } iframe { width: 700px; height: 300px; }',
    })
    await page.evaluate(() => {
      document.querySelector('dialog')?.close()
      const frame = document.createElement('iframe')
      frame.srcdoc = '<textarea style="font: 16px/1.5 monospace; width: 480px; height: 150px"></textarea>'
      document.body.prepend(frame)
      return new Promise((resolve) => frame.addEventListener('load', resolve))
    }, null)
    await page.click({ x: 200, y: 150 })
    await expectBothRight()
  })
})
