import type { Met, Note } from '../note.ts'
import { namesByGivenName } from '../reading/naming.ts'
import type { Reading } from '../reading/reading.ts'
import { remembered } from '../reading/remembered.ts'

const hasGivenName = remembered(({ text }) => namesByGivenName(text))
/** Whether the form or the note names the child. */
export const namesChild = (note: Note): boolean => note.context.child !== undefined || note.some(hasGivenName)

/**
 * Lad is a law unto himself; girl says nothing is wrong: the child that the note is about. The other boy: the one that was asked about as another.
 */
export function isChildOfNote(note: Note, { sentence, hit }: Met): boolean {
  const { text } = sentence.reading
  const before = text.slice(0, hit.start)
  if (/\bthe other $/i.test(before)) return note.where(tellsOfAnother).some(({ start }) => start < sentence.start)
  return (
    isYoung.test(hit.term) &&
    before.trim() === '' &&
    /^ (?:is|was|has|had|says|said|seems|denies|states|appears|looks)\b/u.test(text.slice(hit.end)) &&
    (namesChild(note) || note.where(tellsOfYoung).some(({ start }) => start < sentence.start))
  )
}
const isYoung = /^(?:lad|girl|boy)$/i
const tellsOfAnother = ({ text }: Reading): boolean =>
  /\b(?:another|the two|both|two) (?:child|pupil|student|boy|girl|lad|resident|y)/i.test(text)
const tellsOfYoung = ({ text }: Reading): boolean => /\b(?:lad|girl|boy|\d\d? ?(?:yo|yrs?|y\/o))\b/i.test(text)
