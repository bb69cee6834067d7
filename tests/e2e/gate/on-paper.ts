import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'

const inflated = (bytes: string): string => {
  try {
    return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')
  } catch {
    return bytes
  }
}

/**
 * What a PDF shows, as a digest: everything in it, its streams unpacked, but for when it was made and for what only says where in the file
 * something stands.
 */
export const onPaper = (pdf: Uint8Array): string => {
  const shown = Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(
      /(<<(?:(?!endobj)[\s\S])*?>>)\s*stream\r?\n([\s\S]*?)\r?\nendstream/g,
      (_, about: string, bytes: string) => (/\/Type\s*\/XRef/.test(about) ? '' : `${about}\n${inflated(bytes)}`),
    )
    .replaceAll(/\(D:\d{14}[^)]*\)/g, '')
    .replaceAll(/\/Length \d+\b(?! \d+ R)/g, '')
    .replaceAll(/obj\s+\d+\s+endobj/g, '')
    .replaceAll(/xref\s[\s\S]*?(?=trailer|%%EOF|startxref)|startxref\s+\d+/g, '')
  return createHash('sha256').update(shown).digest('hex')
}
