import { afterEach, expect, it, vi } from 'vitest'
import { openPanel } from './open-panel.ts'

afterEach(() => vi.unstubAllGlobals())

it('opens Firefox’s sidebar, and Chromium’s side panel in the window of the tab', async () => {
  const opened: unknown[] = []
  vi.stubGlobal('chrome', { sidePanel: { open: async (where: unknown) => opened.push(where) } })
  const sidebarAction = { open: async () => void opened.push('sidebar') }
  await openPanel(Object.assign(Object.create(null), { sidebarAction }), { windowId: 7 })
  await openPanel(Object.create(null), { windowId: 7 })
  await openPanel(Object.create(null), undefined)
  expect(opened).toEqual(['sidebar', { windowId: 7 }])
})
