import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { rememberMet } from '../src/hosts/met-field.ts'
import { watchNoteFields } from '../src/hosts/note-fields.ts'

const mark = Symbol.for('recordwell-watching')

/** Waits for the first focus of a note field, tells the background, and listens no more. It must stay a few kilobytes. */
export default defineUnlistedScript(() => {
  if (Reflect.get(globalThis, mark)) return
  Reflect.set(globalThis, mark, true)
  let told = false
  const stop = watchNoteFields(window, (field) => {
    if (told) return
    rememberMet(field)
    told = true
    Reflect.deleteProperty(globalThis, mark)
    // Later, for where a field has the focus already, there is nothing to stop yet.
    queueMicrotask(() => stop())
    tellBackground()
  })
})

// After an update of the extension this script lives on without one to talk to.
const tellBackground = (): void => {
  try {
    chrome.runtime?.sendMessage({ kind: 'note-field-focused' })?.catch(() => {})
  } catch {}
}
