import type { Span } from '../../model/span.ts'
import type { ToldSentence } from '../told-sentence.ts'

/** Where a pattern stands in sentences outside quotations, as spans of the note; the same words once. */
export function eachOutsideQuotations(sentences: readonly ToldSentence[], pattern: RegExp): Span[] {
  const known = new Set<string>()
  return sentences.flatMap(({ start, reading }) =>
    [...reading.text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      const words = match[0].toLowerCase()
      if (reading.isQuoted(span) || known.has(words)) return []
      known.add(words)
      return [{ start: start + span.start, end: start + span.end }]
    }),
  )
}
