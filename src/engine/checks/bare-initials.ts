import type { Evidence } from '../../model/prompt.ts'
import { type Note, placed } from '../note.ts'
import type { Reading } from '../reading/reading.ts'
import { fullNameOf, type StandIn, standInsOf, surnamed } from '../reading/stand-ins.ts'

const hasStandIn = (reading: Reading): boolean => standInsOf(reading).length > 0

/** A text with more initials than this is no note. */
const most = 40

/**
 * The first place of each set of initials, and of a colleague's first name, that stand where a person would. Leaves alone letters
 * that a list knows, and whoever the form or the note names in full.
 */
export function bareInitials(note: Note, known: ReadonlySet<string>): Evidence[] {
  const seen: string[] = []
  const looked = new Set<string>()
  const child = note.context.child?.name ?? ''
  return note.where(hasStandIn).flatMap((sentence) =>
    standInsOf(sentence.reading).flatMap((standIn) => {
      const { kind, start, end, letters } = standIn
      if (
        known.has(letters) ||
        looked.has(letters) ||
        looked.size > most ||
        seen.some((one) => one.startsWith(letters))
      )
        return []
      looked.add(letters)
      if (kind === 'initials' && isInitialsOfSomebody(note, child, letters)) return []
      if (kind !== 'initials' && (child.includes(letters) || isToldMoreOf(note, standIn))) return []
      seen.push(letters)
      return [{ span: placed(sentence, { start, end }), term: letters }]
    }),
  )
}

/** Whether a full name in the note or the form has these initials. */
function isInitialsOfSomebody(note: Note, child: string, letters: string): boolean {
  // B. for Bilal, where the form has him.
  if (letters.length === 1) return child.startsWith(letters)
  if (letters.length !== 2) return false
  const name = fullNameOf(letters)
  return note.shows(name) || name.indexIn(child) >= 0
}

/** Whether a bare first name is somebody whom the note tells more of: a surname, or further mention of one who was only told. */
const isToldMoreOf = (note: Note, { kind, letters }: StandIn): boolean =>
  note.shows(surnamed(letters)) || (kind === 'told' && note.holdsTwice(letters))
