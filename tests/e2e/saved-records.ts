import type { Page } from '../tools/browsers/browser.ts'

/** What the host has stored for a child, without what differs from one saving to the next. */
export const savedRecords = (page: Page, child: string) =>
  page.evaluate(async (wanted) => {
    const open = indexedDB.open('harbour-records')
    await new Promise((resolve) => {
      open.onsuccess = resolve
    })
    const all = open.result.transaction('records').objectStore('records').index('child').getAll(wanted)
    await new Promise((resolve) => {
      all.onsuccess = resolve
    })
    open.result.close()
    return all.result.map((record) => JSON.stringify({ ...record, id: '', saved: '' })).sort()
  }, child)
