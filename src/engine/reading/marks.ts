import { kinds, otherLetter } from './letters.ts'

/** Of a character's kind and marks, its kind as in the table of kinds. */
export const kindOf = 63

/**
 * Kinds of characters that a sentence may hold, a bit each, told in the one look at each of its letters: quicker than to look it over
 * for one of them. A bit is set wherever there is such a character; where letters beyond ASCII are, those of `otherLetter` are set as well.
 */
export const mark = {
  /** A letter from À on, or what may be one. All bits are set then that it could stand for. */
  otherLetter: 1 << 8,
  digit: 1 << 9,
  /** One of ()[]{} */
  bracket: 1 << 10,
  /** A colon or semicolon. */
  colon: 1 << 11,
  comma: 1 << 12,
  /** A hyphen or a dash. */
  dash: 1 << 13,
  /** One of / \ & + @ # */
  stroke: 1 << 14,
  question: 1 << 15,
  exclamation: 1 << 16,
  /** Straight or curly. */
  apostrophe: 1 << 17,
  /** A double quotation mark, or a single one that does not stand behind an ASCII letter or digit: without it nothing is quoted. */
  quotation: 1 << 18,
  /** A full stop that is not the last character. */
  innerStop: 1 << 19,
  /** A capital that begins a word, but not at the very beginning. */
  innerCapital: 1 << 20,
  /** Two capitals with one character between them at most. */
  nearCapitals: 1 << 21,
  capital: 1 << 22,
  /** A capital with no letter or figure behind it. A and I, which are words, count before a full stop, at the end and behind Mr, Mrs, Ms, Miss and Dr. */
  loneCapital: 1 << 25,
  /** A word of three letters at least with a capital that is not known to be nobody's name: told with the words. */
  perhapsName: 1 << 26,
  /** Not for those who ask: what also counts by where it stands. */
  placed: 1 << 23,
  /** Nor this: where a sentence may end. */
  stop: 1 << 24,
} as const

const { placed } = mark
const ofLetter = mark.otherLetter | mark.digit | mark.innerCapital | mark.nearCapitals | mark.capital | mark.loneCapital

/** For each character its kind as in the table of kinds, and its bits above: one table, to look into once for each letter. */
export const kindsAndMarks = new Int32Array(1 << 16).fill(otherLetter | ofLetter)
for (const [from, to] of [
  [0, 0xc0],
  [0x2000, 0x2070],
] as const)
  kindsAndMarks.set(kinds.subarray(from, to), from)
const put = (chars: string, bits: number): void => {
  for (const char of chars) kindsAndMarks[char.charCodeAt(0)] = (kindsAndMarks[char.charCodeAt(0)] ?? 0) | bits
}
put('ªµº', ofLetter)
put('0123456789', mark.digit)
put('ABCDEFGHIJKLMNOPQRSTUVWXYZ', mark.capital | placed)
put('()[]{}', mark.bracket)
put(':;', mark.colon)
put(',', mark.comma)
put('-‐‑‒–—―', mark.dash)
put('/\\&+@#', mark.stroke)
put('?', mark.question)
put('!', mark.exclamation)
put("'", placed)
put("'’", mark.apostrophe)
put('"“”„‟‘‚‛«»', mark.quotation | placed)
put('.', mark.innerStop)
put('.!?…', mark.stop)

/** What a character with the bit `placed` says by where it stands: `before` is the kind of the one before it, `capitalAt` where the last capital stands. */
export function marksByPlace(kind: number, at: number, before: number, capitalAt: number): number {
  const isBehindLetter = at > 0 && before !== 0 && before <= mostPlaces
  if ((kind & mark.capital) !== 0)
    return (at > 0 && !isBehindLetter ? mark.innerCapital : 0) | (at - capitalAt <= 2 ? mark.nearCapitals : 0)
  return isBehindLetter ? 0 : mark.quotation
}
const mostPlaces = 36

/** Whether a sentence holds such a character. */
export const has = ({ marks }: { readonly marks: number }, kind: number): boolean => (marks & kind) !== 0
