import { isNote } from '../../../src/hosts/is-note.ts'
import { nothingKnown } from '../../../src/hosts/known.ts'
import { isNamedNote } from '../../../src/hosts/named-note.ts'
import { type NoteKind, noteKind } from '../../../src/hosts/note-kind.ts'
import { readForm } from '../../../src/hosts/read-form.ts'
import type { HostProfile } from '../../../src/model/host-profile.ts'
import type { NoteContext } from '../../../src/model/note-context.ts'

export interface ReadInPage {
  readonly context: NoteContext
  readonly understood: string
  readonly system: string | null
  readonly kind: NoteKind
  readonly isNote: boolean
}

declare global {
  interface Window {
    /** Reads the form round the field `note` of the page, in whatever frame or shadow root it is. */
    readFormRound(profiles: readonly HostProfile[]): ReadInPage
    /** Whether there is such a field. */
    hasNote(): boolean
  }
}

const findNote = (root: ParentNode): HTMLElement | null => {
  const found = root.querySelector<HTMLElement>('#note')
  if (found) return found
  for (const element of root.querySelectorAll('*')) {
    const inner = element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot
    const deeper = inner ? findNote(inner) : null
    if (deeper) return deeper
  }
  return null
}

window.hasNote = () => findNote(document) !== null
window.readFormRound = (profiles) => {
  const field = findNote(document)
  if (!field) throw new Error('The page has no field called note.')
  const known = { ...nothingKnown, profiles }
  const { context, understood, recognised } = readForm(field, known)
  const told = understood.map(({ meaning, filled }) => `${meaning}${filled ? '' : ' (empty)'}`).join(', ')
  return {
    context,
    understood: told,
    system: recognised?.profile.id ?? null,
    kind: noteKind(recognised),
    isNote: isNote(field, [], (one) => isNamedNote(one, known)),
  }
}
