import { byId, written } from './dom.js'
import { keepDraft } from './draft.js'
import { fill, read } from './form.js'
import { child, record, save } from './store.js'

const asked = new URLSearchParams(location.search)
const childId = asked.get('child')
const recordId = asked.get('record')
const back = `/child.html?id=${childId}`

const held = await child(childId)
byId('child-name').value = held.name
byId('child-dob').value = written(held.dob)
byId('crumb').textContent = held.name
byId('crumb').href = back
byId('cancel').href = back

const [editor] = await tinymce.init({
  target: byId('actions'),
  license_key: 'gpl',
  base_url: '/tinymce',
  suffix: '.min',
  plugins: 'lists',
  toolbar: 'undo redo | bold italic | bullist numlist',
  menubar: false,
  branding: false,
  promotion: false,
  onboarding: false,
  height: 190,
  resize: true,
})

const now = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString()
if (recordId !== null) {
  byId('title').textContent = 'Amend a record'
  document.title = 'Amend a record – Harbour Records'
  fill(await record(recordId), editor)
} else {
  byId('incident-date').value = now().slice(0, 10)
}
editor.undoManager.clear()
editor.setDirty(false)

let dirty = false
const isWhole = () => byId('account') !== null && !editor.removed
const draft = keepDraft(`harbour-draft-${recordId ?? childId}`, () => (isWhole() ? read(editor) : null), {
  restore: (kept) => fill(kept, editor),
  kept: (time) => {
    byId('state').textContent = `Unsaved changes. Draft kept at ${time}`
  },
})
const changed = () => {
  if (!dirty) byId('state').textContent = 'Unsaved changes'
  dirty = true
  draft.changed()
}
byId('form').addEventListener('input', changed)
editor.on('input Change Undo Redo', changed)

addEventListener('beforeunload', (event) => {
  if (dirty) event.preventDefault()
})
byId('form').addEventListener('submit', async (event) => {
  event.preventDefault()
  byId('save').disabled = true
  const saved = now().slice(0, 16)
  await save({ id: recordId ?? `r-${Date.now()}`, child: childId, ...read(editor), author: 'R. Addo', saved })
  dirty = false
  draft.forget()
  location.href = back
})
byId('form').dataset.ready = 'true'
