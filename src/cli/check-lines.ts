import { createInterface } from 'node:readline'
import type { Checker } from '../engine/checker.ts'
import { noteOf } from './note-of.ts'

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
  const note = noteOf(line)
  if ('error' in note) return note
  const prompts = checker.check(note.text, note.context).map(({ check, rule, level, span, question }) => ({
    check,
    rule,
    level,
    start: span?.start ?? null,
    end: span?.end ?? null,
    prompt: question,
  }))
  return { id: note.id, prompts }
}
