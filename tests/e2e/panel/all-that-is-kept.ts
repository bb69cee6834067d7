import type { Stage } from '../stage.ts'

/** All that the extension keeps in the browser, as text. */
export const allThatIsKept = async ({ browser }: Stage): Promise<string> => {
  const own = await browser.openExtensionPage('popup.html')
  const kept = await own.evaluate(async () => {
    const { local, session } = chrome.storage
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(name)
            opening.onerror = () => reject(opening.error)
            opening.onsuccess = async () => {
              const base = opening.result
              const stores = [...base.objectStoreNames]
              const rows = stores.map(
                (store) =>
                  new Promise<unknown>((done) => {
                    const all = base.transaction(store).objectStore(store).getAll()
                    all.onsuccess = () => done(all.result)
                  }),
              )
              const found = await Promise.all(rows)
              base.close()
              resolve(found)
            }
          }),
      ),
    )
    return JSON.stringify([await local.get(null), await session.get(null), databases, document.cookie])
  }, null)
  await own.close()
  return kept
}
