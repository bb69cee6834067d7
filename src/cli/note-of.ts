import * as z from 'zod/mini'
import { type NoteContext, noteContextSchema } from '../model/note-context.ts'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context: z.optional(z.nullable(noteContextSchema)),
})
const named = z.object({ id: z.union([z.string(), z.number()]) })

type Read =
  | { readonly id: string | number; readonly text: string; readonly context: NoteContext }
  | { readonly id: string | number | null; readonly error: string }

/** A note as one line of JSON gives it, or why it gives none. */
export function noteOf(line: string): Read {
  let data: unknown
  try {
    data = JSON.parse(line.replace(/^\uFEFF/u, ''))
  } catch {
    return { id: null, error: 'The line is not valid JSON: one object a line, such as {"id": "1", "text": "…"}.' }
  }
  const parsed = lineSchema.safeParse(data)
  if (parsed.success) return { ...parsed.data, context: parsed.data.context ?? {} }
  const [first] = parsed.error.issues
  return {
    id: named.safeParse(data).data?.id ?? null,
    error: `${first?.path.join('.') || 'The line'}: ${first?.message ?? 'not as expected'}.`,
  }
}
