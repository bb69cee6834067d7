import type { Reading } from './reading/reading.ts'
import type { SaidSentence } from './who-says.ts'

/** A sentence, how it reads, and what it says. */
export interface ToldSentence extends SaidSentence {
  readonly reading: Reading
}
