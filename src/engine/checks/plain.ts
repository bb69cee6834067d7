import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import { placed, type Sentence } from '../note.ts'
import { readingAge } from '../reading-age.ts'
import { setOf } from '../set-of.ts'

/**
 * Asks about a sentence with more words than the setting, or about a whole note that reads above an age. Words that somebody said do
 * not count, nor does a list as a sentence. In a sentence it marks the place near the middle where it could end.
 */
export const plain = defineCheck({
  name: 'plain',
  options: z.union([
    /** The most words that a sentence may have. */
    z.strictObject({ mostWords: z.int().check(z.minimum(10)) }),
    /** The age in years at which a reader should follow the note, by the Automated Readability Index (its school grade and five). */
    z.strictObject({ readingAge: z.int().check(z.minimum(7), z.maximum(25)) }),
  ]),
  find: ({ sentences }, { options }) =>
    'readingAge' in options
      ? (readingAge(sentences) ?? 0) > options.readingAge
        ? [{ span: null }]
        : []
      : sentences.flatMap((sentence) => {
          if (sentence.reading.wordCount <= options.mostWords) return []
          const own = sentence.reading.words.filter((word) => !sentence.reading.isQuoted(word))
          return own.length > options.mostWords && !isList(sentence) ? [{ span: placed(sentence, joint(own)) }] : []
        }),
})

const isList = ({ reading }: Sentence): boolean =>
  (reading.text.match(/[,;]/gu)?.length ?? 0) * 5 > reading.words.length

const joining = setOf('and|but|so|because|which|who|then|when|while|although|however|as|where')

/** The joining word nearest to the middle, else the word in the middle. */
function joint<Word extends { readonly plain: string }>(words: readonly Word[]): Word {
  const middle = words.length >> 1
  const [first] = words
  if (first === undefined) throw new Error('A sentence too long has words.')
  for (let away = 0; away < middle; away += 1) {
    for (const word of [words[middle - away], words[middle + away]]) {
      if (word !== undefined && joining.has(word.plain)) return word
    }
  }
  return words[middle] ?? first
}
