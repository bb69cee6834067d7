import type { Note } from '../note.ts'

/** Whether a note has so many words at least. Counts no further. */
export function hasWords({ sentences }: Pick<Note, 'sentences'>, least: number): boolean {
  let words = 0
  for (const { reading } of sentences) {
    if (words >= least) break
    words += reading.wordCount
  }
  return words >= least
}
