/**
 * Something to be looked for in a text, such as a surname after a first name. The same key always stands for the same. No pattern is
 * made for it: its word is found first, and constant patterns tell what stands beside it.
 */
export interface Sought {
  readonly key: string
  /** Where it is first met, -1 where it is not. */
  indexIn(text: string): number
}

/** A word where what stands beside it is so, which `isSo` tells from little of the text around. */
export const wordWhere = (
  kind: string,
  word: string,
  isSo: (text: string, start: number, end: number) => boolean,
): Sought => ({
  key: `${kind} ${word}`,
  indexIn: (text) => {
    if (word === '') return -1
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (isSo(text, at, at + word.length)) return at
    return -1
  },
})

/** Whether a sticky pattern matches at a place of a text. */
export function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** Each match of a global pattern in turn, as `matchAll` gives them, at half its cost. */
export function eachMatch(pattern: RegExp, text: string, take: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1
    take(match)
  }
}

/** Where a match of a sticky pattern at a place of a text ends, -1 where there is none. */
export const matchEnd = (sticky: RegExp, text: string, at: number): number =>
  matchesAt(sticky, text, at) ? sticky.lastIndex : -1

const letterBefore = /(?<=\p{L})/uy
const letterHere = /\p{L}/uy
export const isAfterLetter = (text: string, at: number): boolean => matchesAt(letterBefore, text, at)
export const isBeforeLetter = (text: string, at: number): boolean => matchesAt(letterHere, text, at)
