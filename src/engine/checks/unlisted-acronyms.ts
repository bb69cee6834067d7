import type { Evidence } from '../../model/prompt.ts'
import type { Note, Sentence } from '../note.ts'
import { placed } from '../note.ts'
import { isSpeltOut } from './explained.ts'

const pronounceable = /[AEIOUY]/u

/**
 * Short words in capitals that no rule's terms and no list know, such as a local team or form. Leaves alone shouted lines and headings,
 * words in capitals for stress, and what the note spells out.
 */
export function unlistedAcronyms(note: Note, known: ReadonlySet<string>): Evidence[] {
  const seen = new Set<string>()
  return note.sentences.flatMap((sentence) => {
    const { capitals } = sentence.reading
    if (capitals.length === 0 || isShouted(sentence)) return []
    return capitals.flatMap((word) => {
      const bare = word.text.replace(/s$/u, '')
      if (known.has(bare) || seen.has(bare) || sentence.reading.isQuoted(word)) return []
      if (
        isStressed(note.text, bare) ||
        sentence.reading.hits.some((hit) => hit.start <= word.start && word.end <= hit.end)
      )
        return []
      const span = placed(sentence, word)
      seen.add(bare)
      if (isSpeltOut(note.text.slice(sentence.start, span.start), bare, note.text.slice(span.end, sentence.end)))
        return []
      return [{ span, term: bare }]
    })
  })
}

/** Another word in capitals beside it is a heading or a raised voice, not an acronym. */
function isShouted(sentence: Sentence): boolean {
  const words = sentence.reading.words.filter((word) => /\p{L}{2,}/u.test(word.text))
  const capitals = words.filter((word) => /^\p{Lu}{2,}$/u.test(word.text)).length
  return capitals >= 2 && capitals * 2 > words.length
}

/** NEVER, also written small somewhere in the note, is a word. A long one that reads as a word may be one too. */
const isStressed = (text: string, word: string): boolean =>
  (word.length >= 5 && pronounceable.test(word)) ||
  new RegExp(`\\b${word.toLowerCase()}\\b`, 'u').test(text) ||
  new RegExp(`\\b${word[0]}${word.slice(1).toLowerCase()}\\b`, 'u').test(text)
