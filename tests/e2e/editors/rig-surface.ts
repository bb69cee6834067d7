import type { Surface } from '../../../src/editors/contract.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Page } from '../../tools/browsers/browser.ts'

/** What the pages in `pages/` set as `window.rig`. */
interface Rig {
  ready(): boolean
  fill(text: string): void
  saved(): string
  scroller(): HTMLElement
  frames(): HTMLElement[]
}
declare global {
  interface Window {
    rig: Rig
    serialised(document: Document): string
  }
}

/** One page of the rig, with what the contract needs and more. */
export interface RigSurface extends Surface {
  /** Does by name what the content script offers. */
  ask<Result = unknown>(name: string, ...given: readonly unknown[]): Promise<Result>
  /** Sets the field's text as the page would, without a click. */
  fill(text: string): Promise<void>
  /** Runs with the element that the page calls its field, in the page's own world. */
  inField(work: (field: HTMLElement, given: string) => void, given?: string): Promise<void>
  removeField(): Promise<void>
  /** The words under our highlights, and how many style sheets the document has adopted. */
  painted(): Promise<unknown>
  paceOfKeys(spans: readonly Span[], keys: number): Promise<number[]>
  /** What the page's console said of things going wrong. */
  complaints(): Promise<string[]>
  /** Goes on as soon as `holds` does; throws after fifteen seconds. */
  until(what: string, holds: () => Promise<boolean>): Promise<void>
}

const inContentScript = ({
  id,
  name,
  given,
}: {
  id: string
  name: string
  given: readonly unknown[]
}): Promise<string> =>
  new Promise((resolve, reject) => {
    document.addEventListener('rig-answer', function answered(event) {
      const answer = JSON.parse(Reflect.get(event, 'detail'))
      if (answer.id !== id) return
      document.removeEventListener('rig-answer', answered)
      if (answer.failed) reject(new Error(answer.failed))
      else resolve(JSON.stringify(answer.result))
    })
    document.dispatchEvent(new CustomEvent('rig-call', { detail: JSON.stringify({ id, name, given }) }))
  })

/** Goes on as soon as `holds` does, looking at each frame the page draws. */
const until = async (page: Page, what: string, holds: () => Promise<boolean>): Promise<void> => {
  const last = Date.now() + 15_000
  while (!(await holds())) {
    if (Date.now() > last) throw new Error(`${what} did not come`)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => drawn(null))), null)
  }
}

const middleOfField = (): { x: number; y: number } => {
  const field = window.rig.scroller().getBoundingClientRect()
  const frames = window.rig.frames()
  const inFrame = window.rig.scroller().localName === 'html'
  let x = inFrame ? 60 : field.left + 60
  let y = inFrame ? 60 : field.top + 60
  for (const frame of frames) {
    const { left, top } = frame.getBoundingClientRect()
    const padding = Number.parseFloat(getComputedStyle(frame).paddingLeft)
    x += left + frame.clientLeft + padding
    y += top + frame.clientTop + padding
  }
  return { x, y }
}

const painted = (): unknown => {
  const field = window.rig.scroller().ownerDocument
  const view = field.defaultView
  const words = (name: string): string[] =>
    [...(view?.CSS.highlights.get(name) ?? [])].map((range) => ('toString' in range ? String(range) : ''))
  return { ask: words('recordwell-ask'), insist: words('recordwell-insist'), sheets: field.adoptedStyleSheets.length }
}

const removeField = (): void => {
  const field = window.rig.frames()[0] ?? window.rig.scroller()
  field.remove()
}

export const openSurface = async (page: Page, url: string): Promise<RigSurface> => {
  await page.go(url)
  await until(page, 'the editor', () => page.evaluate(() => window.rig.ready(), null))
  await until(page, 'the content script', () =>
    page.evaluate(() => document.documentElement.dataset.rig === 'ready', null),
  )
  let asked = 0
  const ask = async <Result>(name: string, ...given: readonly unknown[]): Promise<Result> => {
    const result: Result = JSON.parse(await page.evaluate(inContentScript, { id: String(asked++), name, given }))
    return result
  }
  const asking =
    <Given extends readonly unknown[], Result>(name: string): ((...given: Given) => Promise<Result>) =>
    (...given) =>
      ask<Result>(name, ...given)

  return {
    ask,
    until: (what, holds) => until(page, what, holds),
    fill: (text) => page.evaluate((words) => window.rig.fill(words), text),
    // What runs in the page is sent as its source, so what it calls goes along as source too.
    inField: (work, given = '') =>
      page.evaluate(
        ({ source, given }) => {
          Reflect.apply(new Function(`return (${source})`)(), null, [window.rig.scroller(), given])
        },
        { source: String(work), given },
      ),
    removeField: () => page.evaluate(removeField, null),
    painted: () => page.evaluate(painted, null),
    paceOfKeys: asking('paceOfKeys'),
    complaints: async () =>
      page
        .console()
        .filter(({ level }) => level === 'error' || level === 'exception')
        .map(({ text }) => text)
        .filter((text) => !text.includes('404')),
    async start(text) {
      await page.evaluate((words) => window.rig.fill(words), text)
      await page.click(await page.evaluate(middleOfField, null))
      await until(page, 'the note field', async () => (await ask('read')) !== null)
      await page.press('Control+End')
      await until(page, 'the caret', async () => (await ask('caret')) === text.length)
      await ask('forget')
    },
    type: (text) => page.type(text),
    press: (keys) => page.press(keys),
    saved: () => page.evaluate(() => window.rig.saved(), null),
    serialised: () => page.evaluate(() => window.serialised(document), null),
    changes: asking('changes'),
    read: asking('read'),
    caret: asking('caret'),
    box: asking('box'),
    locate: asking('locate'),
    offsetAt: asking('offsetAt'),
    replace: asking('replace'),
    async scrollTo(place) {
      await page.evaluate((where) => {
        const scroller = window.rig.scroller()
        scroller.scrollTop = where === 'start' ? 0 : scroller.scrollHeight
      }, place)
    },
    close: async () => {
      await ask('close')
    },
  }
}
