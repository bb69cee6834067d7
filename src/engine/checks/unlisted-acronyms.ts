import type { Evidence } from '../../model/prompt.ts'
import type { Span } from '../../model/span.ts'
import type { Note, Sentence } from '../note.ts'
import { placed } from '../note.ts'
import { canBeName } from '../reading/naming.ts'
import type { Reading } from '../reading/reading.ts'
import { isSomebody } from './bare-initials.ts'
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
    if (isShouted(sentence, known)) return []
    return capitals.flatMap((word) => {
      const bare = word.text.replace(/s$|\./gu, '')
      if (known.has(bare.replace(/-?\d+$/u, '')) || seen.has(bare) || sentence.reading.isQuoted(word)) return []
      if (isTerm(sentence, word) || isStressed(note, bare)) return []
      if (isOfNumberPlate.test(text.slice(0, word.start)) || isOfReference(text, word)) return []
      if (isSurname(bare, text.slice(0, word.start)) || (bare.length === 2 && isSomebody(note, bare))) return []
      const span = placed(sentence, word)
      seen.add(bare)
      if (isSpeltOut(text.slice(0, word.start), bare, text.slice(word.end))) return []
      return [{ span, term: bare }]
    })
  })
}

const isTerm = ({ reading }: Sentence, { start, end }: Span): boolean =>
  reading.hits.some((hit) => hit.start <= start && end <= hit.end)

/** A grey car, registration ending KXR. */
const isOfNumberPlate =
  /\b(?:reg|registration|number plate|plate|VRM|(?:car|van|taxi|corsa|golf|fiesta|focus|astra|audi|bmw|moped|motorbike|vehicle)(?=[ ,]+ending))\W*(?:[a-z]+ )?$/i

/** Reference GMP/8831. */
const isOfReference = (text: string, { start, end }: Span): boolean =>
  /\bref(?:erence|\.)?(?: (?:no|number))?\W*$/i.test(text.slice(0, start)) && /^[/-]?\d/u.test(text.slice(end))

/** Kirsty DREW, PC 3902 Leah COBB: a surname, as the police write it. AB12 CDE: the plate of a car. */
const isSurname = (word: string, before: string): boolean =>
  /\b\p{Lu}{2}\d{2}\s$/u.test(before) ||
  (pronounceable.test(word) &&
    word.length >= 4 &&
    (/\b(?:PC|DC|PS|DS|Sgt|Mr|Mrs|Ms|Miss|Dr)\s$/u.test(before) ||
      canBeName(/(?<=\S\s)(\p{Lu}\p{Ll}+)\s$/u.exec(before)?.[1] ?? 'The')))

const allCapitals = /^\p{Lu}{2,}$/u
const twoLetters = /\p{L}{2,}/u
/** Other words in capitals beside it, one of them a word of the language, are a heading or a raised voice: MARF sent, UPP is neither. */
function isShouted(sentence: Sentence, known: ReadonlySet<string>): boolean {
  const capitals = sentence.reading.words.filter((word) => word.text !== word.plain && allCapitals.test(word.text))
  return (
    capitals.length >= 2 &&
    capitals.length * 2 > sentence.reading.words.filter((word) => twoLetters.test(word.text)).length &&
    capitals.some(
      (word) =>
        (known.has(word.text) || (word.text.length >= 4 && pronounceable.test(word.text))) && !isTerm(sentence, word),
    )
  )
}

/** NEVER, also written small somewhere in the note, is a word. A long one that reads as a word may be one too. */
const isStressed = (note: Note, word: string): boolean =>
  (word.length >= 5 && pronounceable.test(word) && /^\p{Lu}+$/u.test(word)) ||
  note.stands(word.toLowerCase()) ||
  note.stands(`${word[0]}${word.slice(1).toLowerCase()}`)
