/** Everything that the extension has stored, written out, and the rows of its counts. Runs in a page of its own. */
export const readStores = async () => {
  const open = indexedDB.open('recordwell')
  await new Promise((resolve) => {
    open.onsuccess = resolve
  })
  const names = [...open.result.objectStoreNames]
  const tables = names.map((name) => open.result.transaction(name).objectStore(name).getAll())
  const rows = await Promise.all(
    tables.map(
      (table) =>
        new Promise<object[]>((resolve) => {
          table.onsuccess = () => resolve(table.result)
        }),
    ),
  )
  open.result.close()
  const areas = [await chrome.storage.local.get(), await chrome.storage.session.get(), await chrome.storage.sync.get()]
  return { replies: rows.flat(), everything: JSON.stringify([rows, areas]) }
}
