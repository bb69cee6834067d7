import { openEditor } from '../../src/editors/open-editor.ts'
import { createFollowingChecker } from '../../src/engine/following-checker.ts'
import type { RuleSet } from '../../src/model/rule-set.ts'
import { openNotes } from '../../src/session/open-notes.ts'
import type { SessionSettings } from '../../src/session/session-options.ts'

type Settings = SessionSettings & { readonly ruleSet: RuleSet }

/** Opens a note session on a field of our own page, as a host's page would have it, except that nothing of it is counted or kept. */
export const practise = (field: HTMLTextAreaElement, settings: Settings) => {
  let { ruleSet } = settings
  const form = { now: () => ({}), look() {}, called: () => '' }
  const notes = openNotes({
    settings,
    open: (element) => openEditor(element, window),
    // What stands in it is asked about as if the writer had typed it.
    metAs: () => '',
    asks: () => ({ checker: createFollowingChecker(() => ({ ruleSet })), form }),
    record() {},
    asked() {},
    askNoMore() {},
    counted() {},
    alive: () => true,
  })
  notes.meet(field)
  return {
    close: notes.close,
    update(now: Settings): void {
      ruleSet = now.ruleSet
      notes.update(now)
    },
  }
}
