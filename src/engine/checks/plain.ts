import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import { placed, type Sentence } from '../note.ts'

/**
 * Asks about a sentence with more words than the setting. Words that somebody said do not count, nor do lists. It marks the place near the
 * middle where the sentence could end. It looks at length alone: how hard the words are, other checks ask.
 */
export const plain = defineCheck({
  name: 'plain',
  options: z.strictObject({
    /** The most words that a sentence may have. */
    mostWords: z.int().check(z.minimum(10)),
  }),
  find: ({ sentences }, { options }) =>
    sentences.flatMap((sentence) => {
      const { words } = sentence.reading
      if (words.length <= options.mostWords) return []
      const own = words.filter((word) => !sentence.reading.isQuoted(word))
      return own.length > options.mostWords && !isList(sentence) ? [{ span: placed(sentence, joint(own)) }] : []
    }),
})

const isList = ({ reading }: Sentence): boolean =>
  (reading.text.match(/[,;]/gu)?.length ?? 0) * 5 > reading.words.length

const joining = new Set('and but so because which who then when while although however as where'.split(' '))

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
