import type { Evidence } from '../../model/prompt.ts'
import type { Note, Sentence } from '../note.ts'
import { placed } from '../note.ts'
import { canBeName } from '../reading/naming.ts'
import type { Reading } from '../reading/reading.ts'
import { isSpeltOut } from './explained.ts'

const pronounceable = /[AEIOUY]/u
const hasCapitals = ({ capitals }: Reading): boolean => capitals.length > 0

/**
 * Short words in capitals that no rule's terms and no list know, such as a local team or form. Leaves alone shouted lines and headings,
 * words in capitals for stress, and what the note spells out.
 */
export function unlistedAcronyms(note: Note, known: ReadonlySet<string>): Evidence[] {
  const seen = new Set<string>()
  return note.where(hasCapitals).flatMap((sentence) => {
    const { capitals, text } = sentence.reading
    if (isShouted(sentence)) return []
    return capitals.flatMap((word) => {
      const bare = word.text.replace(/s$/u, '')
      if (known.has(bare) || seen.has(bare) || sentence.reading.isQuoted(word)) return []
      if (sentence.reading.hits.some((hit) => hit.start <= word.start && word.end <= hit.end) || isStressed(note, bare))
        return []
      if (isSurname(bare, text.slice(0, word.start))) return []
      const span = placed(sentence, word)
      seen.add(bare)
      if (isSpeltOut(text.slice(0, word.start), bare, text.slice(word.end))) return []
      return [{ span, term: bare }]
    })
  })
}

/** Kirsty DREW, PC 3902 Leah COBB: a surname, as the police write it. */
const isSurname = (word: string, before: string): boolean =>
  pronounceable.test(word) &&
  word.length >= 4 &&
  (/\b(?:PC|DC|PS|DS|Sgt|Mr|Mrs|Ms|Miss|Dr)\s$/u.test(before) ||
    canBeName(/(?<=\S\s)(\p{Lu}\p{Ll}+)\s$/u.exec(before)?.[1] ?? 'The'))

/** Another word in capitals beside it is a heading or a raised voice, not an acronym. */
function isShouted(sentence: Sentence): boolean {
  const words = sentence.reading.words.filter((word) => /\p{L}{2,}/u.test(word.text))
  const capitals = words.filter((word) => /^\p{Lu}{2,}$/u.test(word.text)).length
  return capitals >= 2 && capitals * 2 > words.length
}

/** NEVER, also written small somewhere in the note, is a word. A long one that reads as a word may be one too. */
const isStressed = (note: Note, word: string): boolean =>
  (word.length >= 5 && pronounceable.test(word)) ||
  note.stands(word.toLowerCase()) ||
  note.stands(`${word[0]}${word.slice(1).toLowerCase()}`)
