import browser from 'webextension-polyfill'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openEditor } from '../src/editors/open-editor.ts'
import { createChecker } from '../src/engine/checker.ts'
import { readFormContext } from '../src/hosts/form-context.ts'
import { watchNoteFields } from '../src/hosts/note-fields.ts'
import type { FromPage } from '../src/messages/from-page.ts'
import { isPageSettings, isToPage, type PageSettings } from '../src/messages/to-page.ts'
import { clearRemains } from '../src/session/clear-remains.ts'
import { openNotes } from '../src/session/open-notes.ts'

const mark = Symbol.for('recordwell-checking')
const tell = (message: FromPage) => browser.runtime.sendMessage(message).catch(() => undefined)
const settingsNow = async (): Promise<PageSettings | undefined> => {
  const answer = await tell({ kind: 'settings?' })
  return isPageSettings(answer) ? answer : undefined
}
const alive = (): boolean => Boolean(browser.runtime?.id)

/** Opens a note session on every note field that gets the focus in this window, until the site is switched off. */
export default defineUnlistedScript(async () => {
  if (Reflect.get(globalThis, mark)) return
  Reflect.set(globalThis, mark, true)
  const settings = await settingsNow()
  if (settings === undefined) return void Reflect.deleteProperty(globalThis, mark)
  clearRemains(document)
  const checker = createChecker(settings.ruleSet)
  const notes = openNotes({
    settings: { reasons: settings.ruleSet.reasons, keys: settings.keys, quietTerms: settings.quietTerms },
    open: (field) => openEditor(field, window),
    check: (text, field) => checker.check(text, readFormContext(field)),
    record: (reply) => void tell({ kind: 'replied', reply }),
    askNoMore: (term) => void tell({ kind: 'ask-no-more', term }),
    counted: (count) => void tell({ kind: 'prompt-count', count }),
    alive,
  })
  const stopWatching = watchNoteFields(window, notes.meet)
  const stop = (): void => {
    stopWatching()
    notes.close()
    browser.runtime.onMessage.removeListener(listen)
    Reflect.deleteProperty(globalThis, mark)
  }
  const listen = (message: unknown): undefined => {
    if (!isToPage(message)) return
    if (message.kind === 'stop') stop()
    else if (message.kind === 'who-is-there') void tell({ kind: 'here' })
    else if (message.kind === 'count-again') notes.countAgain()
    else void settingsNow().then((now) => now && notes.update({ ...now, reasons: now.ruleSet.reasons }))
  }
  browser.runtime.onMessage.addListener(listen)
})
