import * as z from 'zod/mini'
import notes from '../../../rules/practice/notes.json'
import { noteContextSchema } from '../../model/note-context.ts'

const practiceNoteSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  context: noteContextSchema,
})
export type PracticeNote = z.infer<typeof practiceNoteSchema>

/** Invented notes of several settings, for rules to be tried on. */
export const practiceNotes: readonly PracticeNote[] = z.array(practiceNoteSchema).parse(notes)
