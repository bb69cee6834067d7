import { furtherNotes, labelledNotes } from '../corpus/notes.ts'

const names =
  'Amira Bea Callum Dev Ellis Farah Gus Hana Idris Jess Kofi Lena Marek Nia Omar Priya Rhys Sana Tomos Una'.split(' ')

/** Whole numbers below a bound, the same every time for the same seed. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * Notes of at least a length in characters, cut to it: first every note there is, then notes whose sentences are
 * shuffled and told of somebody else, so that hardly a line comes twice. Another seed gives other sentences.
 */
export function variedText(length: number, seed = 1): string {
  const notes = [...labelledNotes(), ...furtherNotes()].map(({ text }) => text)
  const below = numbersFrom(seed)
  const parts: string[] = seed === 1 ? [...notes] : []
  let total = parts.reduce((sum, part) => sum + part.length + 2, 0)
  while (total < length) {
    const own = retold(notes[below(notes.length)] ?? '', below)
    parts.push(own)
    total += own.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}

function retold(note: string, below: (bound: number) => number): string {
  const name = names[below(names.length)] ?? ''
  const lines = note.split('\n').map((line) => {
    const sentences = line.split(/(?<=[.!?])\s+/u)
    for (let last = sentences.length - 1; last > 0; last -= 1) {
      const other = below(last + 1)
      const moved = sentences[last] ?? ''
      sentences[last] = sentences[other] ?? ''
      sentences[other] = moved
    }
    return sentences.join(' ')
  })
  return lines.join('\n').replaceAll(/\b(?:he|she|they)\b/giu, (word) => (below(3) === 0 ? name : word))
}
