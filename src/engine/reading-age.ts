import { automatedReadability } from 'automated-readability'
import type { Sentence } from './note.ts'
import { ownLetters } from './reading/own-letters.ts'

/** Fewer words say too little: two long names would make a short note a hard one. */
const fewestWords = 100

/**
 * The age in years at which a reader should follow the sentences, by the Automated Readability Index (its school grade and five),
 * and not rounded; words that somebody said do not count. Null where there are too few words to tell.
 */
export function readingAge(sentences: readonly Pick<Sentence, 'reading'>[]): number | null {
  let [character, word, sentence] = [0, 0, 0]
  for (const { reading } of sentences) {
    const { letters, words } = ownLetters(reading)
    character += letters
    word += words
    if (words > 0) sentence += 1
  }
  return word >= fewestWords ? automatedReadability({ character, word, sentence }) + 5 : null
}
