import type { RollOutFile } from './roll-out.ts'

/** What is written when a roll-out file is saved: its text, or where UTF-16 is wanted its units, the lower byte first. */
export const savedAs = ({ content, isUtf16 = false }: RollOutFile): string | Uint8Array<ArrayBuffer> =>
  isUtf16
    ? Uint8Array.from(content.split('').flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]))
    : content
