import type { Evidence } from '../../model/prompt.ts'
import { type Met, type Note, placed } from '../note.ts'
import { capitalNext } from '../reading/letters.ts'
import { adultNamed } from '../reading/naming.ts'
import type { Reading } from '../reading/reading.ts'
import {
  fullNameOf,
  givenNamesBegin,
  isFirstName,
  type StandIn,
  standInsOf,
  surnamed,
  surnamesBegin,
} from '../reading/stand-ins.ts'

const hasStandIn = (reading: Reading): boolean => standInsOf(reading).length > 0

/** Whether letters are a person's: a full name in the note or the form has them, or they stand where a person would. */
export const isSomebody = (note: Note, letters: string): boolean =>
  isNamed(note, letters) ||
  note
    .where(hasStandIn)
    .some(({ reading }) => standInsOf(reading).some((one) => one.kind === 'initials' && one.letters === letters))

/** Whether a full name in the note, or the child's in the form, has two letters as its initials. */
export function isNamed(note: Note, letters: string): boolean {
  if (!/^\p{Lu}{2}$/u.test(letters)) return false
  const name = fullNameOf(letters)
  return note.shows(name) || name.indexIn(note.context.child?.name ?? '') >= 0
}

/** Asked Sam to have a look: a first name alone, where only somebody at work would do that. */
const firstNameLast = new RegExp(
  String.raw`${capitalNext}(?:(?<![\p{L}’'-])(\p{Lu}[\p{L}.]*) )?(?<![\p{L}’'-])(\p{Lu}\p{Ll}+) $`,
  'u',
)

/** A text with more initials than this is no note. */
const most = 40

/**
 * The first place of each set of initials, and of a colleague's first name, that stand where a person would: before a word of `met`, for one. Leaves alone letters
 * that a list knows, and whoever the form or the note names in full.
 */
export function bareInitials(note: Note, known: ReadonlySet<string>, met: readonly Met[]): Evidence[] {
  const seen: string[] = []
  const looked = new Set<string>()
  const child = note.context.child?.name ?? ''
  const author = note.context.author?.name ?? ''
  const sentences = note.where(hasStandIn)
  const isSomebodys = new Set(
    sentences.flatMap(({ reading }) =>
      standInsOf(reading).flatMap(({ kind, letters }) => (kind === 'perhaps' ? [] : [letters])),
    ),
  )
  const standing = sentences.flatMap((sentence) =>
    standInsOf(sentence.reading).flatMap((standIn) => {
      const { start, end, letters } = standIn
      const kind = standIn.kind === 'perhaps' ? 'initials' : standIn.kind
      if (
        !isSomebodys.has(letters) ||
        known.has(letters) ||
        looked.has(letters) ||
        looked.size > most ||
        seen.some((one) => one.startsWith(letters))
      )
        return []
      looked.add(letters)
      if (kind === 'initials' && isInitialsOfSomebody(note, child, letters)) return []
      if (kind !== 'initials' && (child.includes(letters) || author.includes(letters) || isToldMoreOf(note, standIn)))
        return []
      seen.push(letters)
      return [{ span: placed(sentence, { start, end }), term: letters }]
    }),
  )
  const working = met.flatMap(({ sentence, hit }) => {
    const before = sentence.reading.text.slice(0, hit.start)
    const [all = '', first, name] = firstNameLast.exec(before.slice(-40)) ?? []
    const isOneWord = !hit.term.includes(' ')
    if (
      name === undefined ||
      !isFirstName(name) ||
      (first !== undefined && (isFirstName(first) || /^M(?:rs|iss)/.test(first))) ||
      (isOneWord && /\p{L}/u.test(before.slice(0, -all.length))) ||
      seen.includes(name) ||
      child.startsWith(name.slice(0, 2)) ||
      author.includes(name) ||
      note.shows(adultNamed(name)) ||
      // Who rang or has something to do may be anybody, if a note tells of them again.
      isToldMoreOf(note, { kind: isOneWord || hit.term.startsWith('to ') ? 'told' : 'first-name', letters: name })
    )
      return []
    seen.push(name)
    const end = hit.start - 1
    return [{ span: placed(sentence, { start: end - name.length, end }), term: name }]
  })
  return [...standing, ...working]
}

/** Whether a full name in the note or the form has these initials. */
function isInitialsOfSomebody(note: Note, child: string, letters: string): boolean {
  // B. for Bilal, where the form has him; G, where Gemma Hill rang.
  if (letters.length === 1)
    return child.startsWith(letters) || (note.by(givenNamesBegin).lists.get(letters) ?? []).length > 0
  // Mrs H, where Angela Hill stands.
  const ofSurname = /^\p{Lu}\p{Ll}+ (\p{Lu})$/u.exec(letters)?.[1]
  if (ofSurname !== undefined)
    return child.includes(` ${ofSurname}`) || (note.by(surnamesBegin).lists.get(ofSurname) ?? []).length > 0
  return isNamed(note, letters)
}

/** Whether a bare first name is somebody whom the note tells more of: a surname, or further mention of one who was only told. */
const isToldMoreOf = (note: Note, { kind, letters }: Pick<StandIn, 'kind' | 'letters'>): boolean =>
  (kind === 'told' && note.holdsTwice(letters)) || note.shows(surnamed(letters))
