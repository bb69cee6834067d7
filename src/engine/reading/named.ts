import type { Span } from '../../model/span.ts'
import { setOf } from '../set-of.ts'
import { noNames, placeWords } from './no-names.ts'
import { remembered } from './remembered.ts'
import type { Word } from './words.ts'

/** A word that may be part of somebody's name, outside quotations, as a sentence has it. */
export interface Named extends Span {
  readonly name: string
  /** Whether it is plainly a name: a title stands before it, its capital begins no sentence, or it does or has something. */
  readonly sure: boolean
  /** Mr, Mrs and the like before it, in small letters, or nothing. */
  readonly title: string
  /** The name before and after it, or nothing. */
  readonly before: string
  readonly after: string
}

const capital = /^\p{Lu}\p{Ll}{2,}$/u
const titles = setOf('mr|mrs|ms|miss|dr|prof|pc|dc|sgt|sir')
const doing =
  /^(?:'s|is|was|has|had|says|said|told|tells|asked|came|comes|went|goes|did|does|will|would|can|got|gets|left|ran|sat|took|made|wants|likes|feels|felt|thinks|slept|ate|hit|bit|threw|fell|kept|lost|spoke|showed|gave|woke|hid|and|\p{Ll}{2,}ed)$/u

const none: readonly never[] = []

/** The words of a sentence that may be names of people, in order. */
export const namedIn = remembered((reading): readonly Named[] => {
  const { text, words } = reading
  const found: Named[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    // What is written small is the same string twice: quickly told.
    if (word === undefined || word.text === word.plain || !isLong(text, word) || !isName(word)) continue
    const next = words[index + 1]
    if (reading.isQuoted(word) || (next !== undefined && placeWords.has(next.plain) && capital.test(next.text)))
      continue
    const previous = words[index - 1]
    const gap = text.slice(previous?.end ?? 0, word.start)
    const title = previous !== undefined && titles.has(previous.plain) ? previous.plain : ''
    const named = {
      start: word.start,
      end: word.end,
      name: word.text,
      sure:
        title !== '' ||
        !(index === 0 || /[:–—.!?•*]|\s-\s/u.test(gap)) ||
        (next !== undefined && doing.test(next.plain)),
      title,
      before: title === '' ? nameNextTo(previous, gap) : '',
      after: nameNextTo(next, text.slice(word.end, next?.start ?? word.end)),
    }
    found.push(named)
    // Lacey-Mae is a name of its own beside Lacey.
    if (next !== undefined && text.slice(word.end, next.start) === '-' && /^\p{Lu}\p{Ll}+$/u.test(next.text))
      found.push({ ...named, end: next.end, name: `${word.text}-${next.text}`, after: '' })
  }
  return found.length === 0 ? none : found
})

/** Four letters, or three and more behind a hyphen: Mya-Rose. */
const isLong = (text: string, { text: { length }, end }: Word): boolean =>
  length > 3 || (length === 3 && text[end] === '-' && /^\p{Lu}\p{Ll}/u.test(text.slice(end + 1, end + 3)))
const isName = (word: Word): boolean => capital.test(word.text) && !noNames.has(word.plain)
const nameNextTo = (word: Word | undefined, gap: string): string =>
  word !== undefined && gap === ' ' && word.text !== word.plain && isName(word) && !titles.has(word.plain)
    ? word.text
    : ''
