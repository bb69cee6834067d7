import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findField } from '../src/hosts/find-field.ts'
import { goesBy } from '../src/hosts/goes-by.ts'
import { isNote } from '../src/hosts/is-note.ts'
import { lastField } from '../src/hosts/last-field.ts'
import { rememberMet } from '../src/hosts/met-field.ts'
import { watchFields } from '../src/hosts/watch-fields.ts'
import { fieldChoicesName } from '../src/model/field-choices-name.ts'
import { readForWatcher } from '../src/store/kept-for-watcher.ts'

const mark = Symbol.for('recordwell-watching')

/** Waits for the first focus of a note field, tells the background, and listens no more. It must stay a few kilobytes. */
export default defineUnlistedScript(() => {
  if (Reflect.get(globalThis, mark)) return
  Reflect.set(globalThis, mark, true)
  let told = false
  const consider = async (field: HTMLElement): Promise<void> => {
    const { choices, names } = await readKept()
    if (told || !isNote(field, choices, () => goesBy(field, names))) return
    told = true
    Reflect.deleteProperty(globalThis, mark)
    stop()
    onChoices((changed) => changed.removeListener(chosen))
    tellBackground()
  }
  const chosen = (changes: object): void => {
    const last = fieldChoicesName in changes && findField(lastField()?.field ?? null)
    if (last) consider(last)
  }
  const stop = watchFields(window, (field, isTypedIn) => {
    if (!isTypedIn) rememberMet(field)
    // Listened to once there is a field to choose; what listens already is not added again.
    onChoices((changed) => changed.addListener(chosen))
    consider(field)
  })
})

// After an update of the extension this script lives on without one to ask, to hear or to talk to.
const onChoices = (use: (changed: typeof chrome.storage.local.onChanged) => void): void => {
  try {
    use(chrome.storage.local.onChanged)
  } catch {}
}

const readKept = () => readForWatcher(async (names) => chrome.storage.local.get(names))

const tellBackground = (): void => {
  try {
    chrome.runtime?.sendMessage({ kind: 'note-field-focused' })?.catch(() => {})
  } catch {}
}
