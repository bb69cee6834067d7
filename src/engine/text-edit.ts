import { codeAt } from './code-at.ts'

/** Where two texts differ: they agree up to `start`, and from `oldEnd` and `newEnd` on. */
export interface TextEdit {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

/** Whole stretches are compared at once, which engines do many times as fast as a character at a time: long ones first. */
const stretches = [1 << 16, 1 << 12, 1 << 8]

/** What changed from one text to the next, as one edit; null where they are the same. */
export function findTextEdit(before: string, after: string): TextEdit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  for (const stretch of stretches)
    while (start + stretch <= shorter && before.slice(start, start + stretch) === after.slice(start, start + stretch))
      start += stretch
  while (start < shorter && codeAt(before, start) === codeAt(after, start)) start += 1
  let oldEnd = before.length
  let newEnd = after.length
  const room = (): number => Math.min(oldEnd, newEnd) - start
  for (const stretch of stretches)
    while (room() >= stretch && before.slice(oldEnd - stretch, oldEnd) === after.slice(newEnd - stretch, newEnd)) {
      oldEnd -= stretch
      newEnd -= stretch
    }
  while (room() > 0 && codeAt(before, oldEnd - 1) === codeAt(after, newEnd - 1)) {
    oldEnd -= 1
    newEnd -= 1
  }
  return { start, oldEnd, newEnd }
}
