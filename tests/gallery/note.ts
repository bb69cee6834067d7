import { openEditor } from '../../src/editors/open-editor.ts'
import { defaultKeys } from '../../src/model/keys.ts'
import { defaultPreferences } from '../../src/model/preferences.ts'
import { openSession } from '../../src/session/open-session.ts'
import { createPageMemory } from '../../src/session/page-memory.ts'
import { spokenIn } from '../../src/words/spoken-in.ts'
import { findPrompts, reasons } from './sample-prompts.ts'

const page = createPageMemory()
const open = new Set<Element>()
const log = (...what: unknown[]): void => {
  document.body.dataset.log = `${document.body.dataset.log ?? ''}${JSON.stringify(what)}\n`
}

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement) || open.has(target)) return
  const editor = target.matches('textarea, [contenteditable]') ? openEditor(target, window) : null
  if (!editor) return
  open.add(target)
  openSession({
    editor,
    page,
    check: findPrompts,
    settings: {
      ruleSet: {
        id: 'gallery',
        version: '1',
        title: '',
        organisation: null,
        rules: [],
        resting: [],
        where: [],
        reasons,
      },
      keys: defaultKeys,
      quietTerms: [],
      preferences: defaultPreferences,
      spoken: spokenIn('en'),
    },
    record: (reply) => log('reply', reply),
    asked() {},
    askNoMore: (term) => log('quiet', term),
    counted: (count) => log('count', count),
    alive: () => true,
    closed: () => {
      open.delete(target)
      log('closed')
    },
    failed: (cause) => log('failed', String(cause), cause instanceof Error ? cause.stack : ''),
  })
})
document.querySelector('#remove')?.addEventListener('click', () => document.querySelector('#account')?.remove())
document.querySelector('#dialog')?.addEventListener('click', () => document.querySelector('dialog')?.showModal())
