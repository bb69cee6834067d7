import type { Surface } from '../../../src/editors/contract.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Page, Point } from '../../tools/browsers/browser.ts'
import { fieldArea } from './field-area.ts'

/** What the pages in `pages/` set as `window.rig`. */
interface Rig {
  ready(): boolean
  fill(text: string): void
  /** Sets HTML as the page would, where the editor takes it. */
  put(html: string): void
  /** The lines of what it would save. */
  saved(): string
  /** What it would save, to the byte. */
  raw(): string
  /** The editor's own document model, written out; where it has none, the same as `raw`. */
  model(): string
  /** Whether the host would say that there is something to save; null where it does not know. */
  dirty(): boolean | null
  /** What the form would send now, as JSON. */
  submitted(): string
  /** Whether the editor has done all that it does some time after its caret moved. */
  isAtRest(): boolean
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
  /** Sets HTML as the page would, without a click. */
  put(html: string): Promise<void>
  /** What the page would save, to the byte. */
  raw(): Promise<string>
  /** Runs with the element that the page calls its field, in the page's own world. */
  inField(work: (field: HTMLElement, given: string) => void, given?: string): Promise<void>
  removeField(): Promise<void>
  /** Takes what is selected at one point and drops it at another. */
  drag(from: Point, to: Point): Promise<void>
  /** Copies a text from elsewhere, as a person does. */
  copy(text: string): Promise<void>
  /** The words under our highlights, and how many style sheets the document has adopted. */
  painted(): Promise<unknown>
  locateAfterKeys(spans: readonly Span[], keys: number): Promise<{ seen: number; onTheirWords: number }[]>
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

const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** Goes on as soon as `holds` does, looking at each frame the page draws. */
const until = async (page: Page, what: string, holds: () => Promise<boolean>): Promise<void> => {
  const last = Date.now() + 15_000
  while (!(await holds())) {
    if (Date.now() > last) throw new Error(`${what} did not come`)
    await page.evaluate(drawn, null)
  }
}

const painted = (): unknown => {
  const field = window.rig.scroller().ownerDocument
  const view = field.defaultView
  const words = (name: string): string[] =>
    [...(view?.CSS.highlights.get(name) ?? [])].map((range) => ('toString' in range ? String(range) : ''))
  return { ask: words('recordwell-ask'), insist: words('recordwell-insist'), sheets: field.adoptedStyleSheets.length }
}

const selectElsewhere = (text: string): void => {
  const elsewhere = document.createElement('textarea')
  elsewhere.id = 'elsewhere'
  elsewhere.value = text
  document.body.append(elsewhere)
  elsewhere.select()
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
    put: (html) => page.evaluate((fresh) => window.rig.put(fresh), html),
    raw: () => page.evaluate(() => window.rig.raw(), null),
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
    locateAfterKeys: asking('locateAfterKeys'),
    complaints: async () =>
      page
        .console()
        .filter(({ level }) => level === 'error' || level === 'exception')
        .map(({ text }) => text)
        .filter((text) => !text.includes('404')),
    async start(text) {
      const atRest = () => until(page, 'rest', () => page.evaluate(() => window.rig.isAtRest(), null))
      await page.evaluate((words) => window.rig.fill(words), text)
      await atRest()
      const { left, top, height } = await page.evaluate(fieldArea, null)
      await page.click({ x: left + 60, y: top + Math.min(60, height / 2) })
      await until(page, 'the note field', async () => (await ask('read')) !== null)
      await atRest()
      await page.press('Control+End')
      await until(page, 'the caret', async () => (await ask('caret')) === text.length)
      await atRest()
      await ask('forget')
    },
    async copy(text) {
      await page.evaluate(selectElsewhere, text)
      await page.press('Control+KeyC')
      await page.evaluate(() => document.getElementById('elsewhere')?.remove(), null)
    },
    drag: (from, to) => page.drag(from, to),
    type: (text) => page.type(text),
    // No hand presses two keys within one frame, and Trix does not take them.
    async press(keys) {
      await page.press(keys)
      await page.evaluate(drawn, null)
    },
    saved: () => page.evaluate(() => window.rig.saved(), null),
    serialised: () => page.evaluate(() => window.serialised(document), null),
    field: () => page.evaluate(fieldArea, null),
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
