import browser from 'webextension-polyfill'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openEditor } from '../src/editors/open-editor.ts'
import { createChecker } from '../src/engine/checker.ts'
import { readFormContext } from '../src/hosts/form-context.ts'
import { takeMet } from '../src/hosts/met-field.ts'
import { watchNoteFields } from '../src/hosts/note-fields.ts'
import { openPageLine } from '../src/messages/page-line.ts'
import { isPageSettings, isToPage, type PageSettings } from '../src/messages/to-page.ts'
import { clearRemains } from '../src/session/clear-remains.ts'
import { openNotes } from '../src/session/open-notes.ts'

const mark = Symbol.for('recordwell-checking')

/** Opens a note session on every note field that gets the focus in this window, until the site is switched off. */
export default defineUnlistedScript(() => {
  if (Reflect.get(globalThis, mark)) return
  Reflect.set(globalThis, mark, true)
  const ends: (() => void)[] = []
  let notes: ReturnType<typeof openNotes> | null = null

  const heard = (message: unknown): void => {
    if (!isPageSettings(message)) return
    if (notes === null) start(message)
    else notes.update({ ...message, reasons: message.ruleSet.reasons })
  }
  const stop = (): void => {
    for (const end of ends.splice(0)) end()
    Reflect.deleteProperty(globalThis, mark)
  }
  const line = openPageLine(browser.runtime, heard, stop)
  const listen = (message: unknown): undefined => {
    if (!isToPage(message)) return
    if (message.kind === 'stop') stop()
    else if (message.kind === 'count-again') notes?.countAgain()
    else line.tell({ kind: message.kind === 'who-is-there' ? 'here' : 'settings?' })
  }
  const start = ({ ruleSet, keys, quietTerms }: PageSettings): void => {
    clearRemains(document)
    const opened = openNotes({
      settings: { reasons: ruleSet.reasons, keys, quietTerms },
      open: (field) => openEditor(field, window),
      metAs: takeMet,
      asks: (field) => {
        const { check, leftOut } = createChecker(ruleSet)
        return { check: (text) => check(text, readFormContext(field)), leftOut }
      },
      record: (reply) => line.tell({ kind: 'replied', reply }),
      askNoMore: (term) => line.tell({ kind: 'ask-no-more', term }),
      counted: (count) => line.tell({ kind: 'prompt-count', count }),
      alive: () => Boolean(browser.runtime?.id),
    })
    notes = opened
    ends.push(watchNoteFields(window, opened.meet), opened.close)
  }
  browser.runtime.onMessage.addListener(listen)
  ends.push(line.close, () => browser.runtime?.onMessage?.removeListener(listen))
  line.tell({ kind: 'settings?' })
})
