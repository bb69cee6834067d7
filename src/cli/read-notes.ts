import { basename, resolve } from 'node:path'
import type { ComparedNote } from '../engine/compare-rule-sets.ts'
import { textOf } from './load-rules.ts'
import { noteOf } from './note-of.ts'

/** The notes in a file: one JSON object a line where its name ends in json or ndjson, else the whole file is one. Throws a sentence. */
export function readNotes(file: string): ComparedNote[] {
  const text = textOf(resolve(file), file)
  if (!/json$/iu.test(file)) return [{ id: basename(file), text, context: {} }]
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const read = noteOf(line)
    if ('error' in read) throw new Error(`${file}, line ${index + 1}: ${read.error}`)
    return [{ id: String(read.id), text: read.text, context: read.context }]
  })
}
