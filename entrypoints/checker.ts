import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openEditor } from '../src/editors/open-editor.ts'
import { createFollowingChecker } from '../src/engine/following-checker.ts'
import { followNotes } from '../src/hosts/follow-notes.ts'
import { letAskHidden } from '../src/hosts/hidden-page.ts'
import { type KeptForm, keptForm } from '../src/hosts/kept-form.ts'
import { takeMet } from '../src/hosts/met-field.ts'
import { saveButton } from '../src/hosts/save-button.ts'
import { noteNews } from '../src/messages/note-news.ts'
import { openPageLine } from '../src/messages/page-line.ts'
import { tellPanels } from '../src/messages/tell-panels.ts'
import { isPageSettings, isToPage, type PageSettings } from '../src/messages/to-page.ts'
import { clearRemains } from '../src/session/clear-remains.ts'
import { openNotes } from '../src/session/open-notes.ts'

const mark = Symbol.for('recordwell-checking')

/** Opens a note session on every note field that gets the focus in this window, until the site is switched off. */
export default defineUnlistedScript(() => {
  if (Reflect.get(globalThis, mark)) return
  Reflect.set(globalThis, mark, true)
  const ends: (() => unknown)[] = [() => Reflect.deleteProperty(globalThis, mark)]
  let latest: PageSettings
  const knowing = () => latest
  const asking = (form: KeptForm) => ({ checker: createFollowingChecker(() => ({ ...latest, ...form.kind() })), form })
  let open: ReturnType<typeof start> | null = null
  const heard = (message: unknown): void => {
    if (!isPageSettings(message)) return
    latest = message
    open?.notes.update(message)
    open?.fields.learn()
    open ??= start(message)
  }
  const stop = (): void => ends.splice(0).forEach((end) => void end())
  const line = openPageLine(chrome.runtime, { heard, back: () => line.tell({ kind: 'settings?' }), gone: stop })
  const listen = (message: unknown): undefined => {
    if (!isToPage(message)) return
    if (message.kind === 'stop') stop()
    else if (message.kind === 'count-again') open?.notes.countAgain()
    else line.tell({ kind: message.kind === 'who-is-there' ? 'here' : 'settings?' })
  }
  const start = (settings: PageSettings) => {
    clearRemains(document)
    const notes = openNotes({
      settings,
      open: (field) => openEditor(field, window),
      metAs: takeMet,
      saveButton,
      asks: (field) => asking(keptForm(field, knowing)),
      ...noteNews(line),
    })
    const fields = followNotes(window, knowing, notes)
    ends.push(tellPanels(chrome.runtime, notes).close, letAskHidden(notes.isHidden), fields.stop, notes.close)
    return { notes, fields }
  }
  chrome.runtime.onMessage.addListener(listen)
  ends.push(line.close, () => chrome.runtime?.onMessage?.removeListener(listen))
  line.tell({ kind: 'settings?' })
})
