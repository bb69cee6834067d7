import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { noteContextSchema } from '../../src/model/note-context.ts'

const noteSchema = z.strictObject({
  id: z.string(),
  setting: z.string(),
  context: noteContextSchema,
  text: z.string(),
  labels: z.array(z.strictObject({ check: z.string(), quote: z.string(), nth: z.int(), optional: z.boolean() })),
})
export type LabelledNote = z.infer<typeof noteSchema>

/** About a third of the notes, by a hash of the id alone: held back, so that the figures on them tell of notes nobody tuned to. */
export const isHeldBack = (id: string): boolean => createHash('sha256').update(id).digest().readUInt32BE(0) % 3 === 0

const read = (name: string): LabelledNote[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => noteSchema.parse(JSON.parse(line)))

/** The labelled notes: invented, each read and labelled by two readers apart from each other. */
export const labelledNotes = (): LabelledNote[] => read('labelled.ndjson')

/** Further notes, invented by others and labelled by one reader: harder, and less sure. */
export const furtherNotes = (): LabelledNote[] => read('further.ndjson')
