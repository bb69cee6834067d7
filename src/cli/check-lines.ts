import { createInterface } from 'node:readline'
import * as z from 'zod/mini'
import type { Checker } from '../engine/checker.ts'
import { noteContextSchema } from '../model/note-context.ts'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context: z.optional(z.nullable(noteContextSchema)),
})
const named = z.object({ id: z.union([z.string(), z.number()]) })

/**
 * Checks notes, one JSON object a line, and writes one line for each, in order, as they come. A line that cannot be read
 * gives `{"id", "error"}` in its place. Returns whether there was one.
 */
export async function checkLines(
  input: NodeJS.ReadableStream,
  checker: Checker,
  write: (line: string) => Promise<void>,
): Promise<boolean> {
  let bad = false
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answer = answerTo(line, checker)
    bad ||= 'error' in answer
    await write(`${JSON.stringify(answer)}\n`)
  }
  return bad
}

function answerTo(line: string, checker: Checker) {
  let data: unknown
  try {
    data = JSON.parse(line.replace(/^\uFEFF/u, ''))
  } catch {
    return { id: null, error: 'The line is not valid JSON: one object a line, such as {"id": "1", "text": "…"}.' }
  }
  const parsed = lineSchema.safeParse(data)
  if (!parsed.success) {
    const [first] = parsed.error.issues
    return {
      id: named.safeParse(data).data?.id ?? null,
      error: `${first?.path.join('.') || 'The line'}: ${first?.message ?? 'not as expected'}.`,
    }
  }
  const { id, text, context } = parsed.data
  const prompts = checker.check(text, context ?? {}).map(({ check, rule, level, span, question }) => ({
    check,
    rule,
    level,
    start: span?.start ?? null,
    end: span?.end ?? null,
    prompt: question,
  }))
  return { id, prompts }
}
