import { expect } from 'vitest'
import type { Page } from '../../tools/browsers/browser.ts'
import type { RigSurface } from './rig-surface.ts'

const idsOf = (): string[] => [...document.querySelectorAll('[id^=no]')].map(({ id }) => id)

const focus = (id: string): void => {
  const find = (root: Document | ShadowRoot): HTMLElement | null => root.querySelector<HTMLElement>(`#${id}`)
  const shadow = document.getElementById('shadow')?.shadowRoot
  const field = find(document) ?? (shadow ? find(shadow) : null)
  field?.focus()
}

/** Focuses each field of the page: those named `note-…` are opened, those named `not-…` are not. */
export const opensNotesOnly = async (page: Page, surface: RigSurface): Promise<void> => {
  for (const id of [...(await page.evaluate(idsOf, null)), 'note-in-shadow']) {
    await page.evaluate(focus, 'not-button')
    await surface.ask('close')
    await page.evaluate(focus, id)
    const name = await surface.ask('fieldName')
    expect([id, name !== null]).toEqual([id, id.startsWith('note-')])
    if (id.startsWith('note-')) expect(String(name)).toContain(`#${id}`)
  }
}

const rewrite = (body: string): void => {
  Reflect.get(window.rig, 'rewrite')(body)
}
const middleOfFrame = (): { x: number; y: number } => {
  const { left, top } = (document.getElementById('later') ?? document.body).getBoundingClientRect()
  return { x: left + 40, y: top + 15 }
}

/** Has a frame's document written anew twice, as editors do, and clicks into it after each time. */
export const outlivesRewriting = async (page: Page, surface: RigSurface): Promise<void> => {
  for (const body of ['first', 'second']) {
    await page.evaluate(rewrite, body)
    await page.click(await page.evaluate(middleOfFrame, null))
    await surface.until(body, async () => (await surface.ask('fieldName')) === `body#${body}`)
    expect(await surface.ask('element')).toBe('iframe')
    await page.type('Dad')
    expect(await surface.read()).toBe('Dad')
    await page.evaluate(focus, 'not-button')
  }
}
