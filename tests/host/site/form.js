import { byId } from './dom.js'

/** What the form holds, as it is stored. */
export const read = (editor) => ({
  date: byId('incident-date').value,
  time: byId('incident-time').value,
  category: byId('category').value,
  present: byId('present').value,
  account: byId('account').value,
  actions: editor.getContent(),
  bodyMap: byId('body-map').checked,
})

/** Puts a stored record into the form. */
export const fill = (record, editor) => {
  byId('incident-date').value = record.date
  byId('incident-time').value = record.time
  byId('category').value = record.category
  byId('present').value = record.present
  byId('account').value = record.account
  byId('body-map').checked = record.bodyMap
  editor.setContent(record.actions)
}
