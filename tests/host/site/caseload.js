import { byId, element, written } from './dom.js'
import { children } from './store.js'

for (const child of await children()) {
  const link = element('a', { href: `/child.html?id=${child.id}`, textContent: child.name })
  const cells = [child.id, link, written(child.dob), child.group, child.keyWorker, child.status]
  byId('children').append(element('tr', {}, ...cells.map((cell) => element('td', {}, cell))))
}
