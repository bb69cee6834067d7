// The records live in the browser's IndexedDB; the first visit puts the prepared ones in.

const opened = new Promise((resolve, reject) => {
  const request = indexedDB.open('harbour-records', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('children', { keyPath: 'id' })
    request.result.createObjectStore('records', { keyPath: 'id' }).createIndex('child', 'child')
  }
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})

const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const table = async (name, mode) => (await opened).transaction(name, mode).objectStore(name)

const filled = (async () => {
  if ((await answer((await table('children', 'readonly')).count())) > 0) return
  const prepared = await (await fetch('/records.json')).json()
  for (const child of prepared.children) await answer((await table('children', 'readwrite')).put(child))
  for (const record of prepared.records) await answer((await table('records', 'readwrite')).put(record))
})()

const read = async (name) => {
  await filled
  return table(name, 'readonly')
}

export const children = async () => answer((await read('children')).getAll())
export const child = async (id) => answer((await read('children')).get(id))
export const record = async (id) => answer((await read('records')).get(id))

export const recordsOf = async (id) => {
  const found = await answer((await read('records')).index('child').getAll(id))
  return found.sort((a, b) => `${b.date}${b.time}`.localeCompare(`${a.date}${a.time}`))
}

export const save = async (saved) => {
  await filled
  await answer((await table('records', 'readwrite')).put(saved))
}
