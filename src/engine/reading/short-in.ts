import { letters, perhapsCapital } from './letters.ts'
import type { Reading } from './reading.ts'
import { matchEnd } from './sought.ts'
import type { Word } from './words.ts'

/** What is written short, in capitals. */
export type Short = Pick<Word, 'text' | 'start' | 'end'>

const acronym = /^(?:\p{Lu}{3,6}|\p{Lu}\p{Ll}\p{Lu}{1,4})s?$/u
/** Two letters where a role or a thing would stand, not a person's initials (an LP, the ROs, ?LD); letters joined or with a number: H/A, F&G, PHQ-9. */
const otherShort =
  /(?<![\p{L}\d&/.'’£-])(?:(?:(?<=\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our|[Tt]his|[Ee]ach|[Aa]ny|[Nn]o|[Nn]ew|[Cc]urrent|[Aa]llocated|[Nn]amed|[Dd]uty)\s|\?)\p{Lu}{2}\d?|\p{Lu}{2}(?=s)|\p{Lu}[&/]\p{Lu}|\p{Lu}{3,5}-?\d{1,2})s?|(?:\p{Lu}\.){3,})(?![\p{L}\d&/'’-]|\s\p{Lu}\p{Ll})/uy
/** What every acronym has within it: cheaper to look for than words. */
const perhapsAcronym = new RegExp(`[${perhapsCapital}][${perhapsCapital}${letters}][${perhapsCapital}]`)
/** … and how all that is short in other ways begins, behind no letter or digit. */
const perhapsShort = new RegExp(`[${perhapsCapital}](?=[${perhapsCapital}&/.])(?<![A-Za-z\\d].)`, 'g')

/** The words written as an acronym is, and then what is written short in other ways. */
export function shortIn(reading: Reading): readonly Short[] {
  const { text } = reading
  const found: Short[] = perhapsAcronym.test(text)
    ? reading.words.filter((word) => word.text !== word.plain && acronym.test(word.text))
    : []
  perhapsShort.lastIndex = 0
  while (perhapsShort.test(text)) {
    const start = perhapsShort.lastIndex - 1
    const end = matchEnd(otherShort, text, start)
    if (end < 0) continue
    found.push({ text: text.slice(start, end), start, end })
    perhapsShort.lastIndex = end
  }
  return found
}
