import { byId, element, written } from './dom.js'
import { child, recordsOf } from './store.js'

const id = new URLSearchParams(location.search).get('id')
const held = await child(id)
byId('name').textContent = held.name
byId('crumb').textContent = held.name
byId('facts').textContent =
  `${held.id} · born ${written(held.dob)} · ${held.group} · key worker ${held.keyWorker} · ${held.status}`
byId('add').href = `/record.html?child=${id}`

const asText = (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim()

for (const record of await recordsOf(id)) {
  const head = element(
    'div',
    { className: 'entry-head' },
    element('strong', { textContent: `${written(record.date)} ${record.time}` }),
    element('span', { className: 'tag', textContent: record.category }),
    element('span', { textContent: record.bodyMap ? 'body map' : '' }),
    element('a', { href: `/record.html?child=${id}&record=${record.id}`, textContent: 'Amend' }),
  )
  const foot = `Present: ${record.present}. Recorded by ${record.author}, ${record.saved.replace('T', ' ')}`
  byId('records').append(
    element(
      'li',
      { id: record.id },
      head,
      element('p', { className: 'account', textContent: record.account }),
      element('p', { className: 'account', textContent: `Actions: ${asText(record.actions)}` }),
      element('p', { className: 'foot', textContent: foot }),
    ),
  )
}
