import { codeAt } from '../code-at.ts'

/** Whether a UTF-16 unit can be of a capital letter: of every one, and of small ones beyond ASCII. */
export const mayBeCapital = (unit: number): boolean =>
  unit < 0xc0 ? unit >= 65 && unit <= 90 : unit < 0x2000 || unit >= 0x2c00

/**
 * The first match, from a place on, of a sticky pattern that begins with a capital letter. It is tried only where one may stand: a search of
 * its own would ask at every letter what stands before it.
 */
export function firstAtCapital(sticky: RegExp, text: string, from = 0): RegExpExecArray | null {
  const { length } = text
  for (let at = from; at < length; at += 1) {
    if (!mayBeCapital(codeAt(text, at))) continue
    sticky.lastIndex = at
    const match = sticky.exec(text)
    if (match !== null) return match
  }
  return null
}

/** Each of them in turn. */
export function eachAtCapital(sticky: RegExp, text: string, take: (match: RegExpExecArray) => void): void {
  for (
    let match = firstAtCapital(sticky, text);
    match !== null;
    match = firstAtCapital(sticky, text, match.index + match[0].length)
  )
    take(match)
}
