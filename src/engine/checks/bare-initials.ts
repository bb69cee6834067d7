import type { Evidence } from '../../model/prompt.ts'
import { type Note, placed } from '../note.ts'
import { isInitialsOfSomebodyNamed, isToldMoreOf, standInsOf } from '../reading/stand-ins.ts'

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
  return note.sentences.flatMap((sentence) =>
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
      if (kind === 'initials' && isInitialsOfSomebodyNamed(`${note.text} ${child}`, letters)) return []
      if (kind !== 'initials' && (child.includes(letters) || isToldMoreOf(note.text, standIn))) return []
      seen.push(letters)
      return [{ span: placed(sentence, { start, end }), term: letters }]
    }),
  )
}
