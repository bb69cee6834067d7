import type { Span } from '../model/span.ts'

const sentenceEnd = /[.!?…]["'”’)\]]*\s|\n/

/** Whether a change at `at` (a span of the text) is in the sentence or in one of the two next to it. */
export function isNear(text: string, sentence: Span, at: Span): boolean {
  if (at.end < sentence.start) {
    const between = text.slice(at.end, sentence.start).trimEnd()
    return !sentenceEnd.test(between)
  }
  if (at.start > sentence.end) return !sentenceEnd.test(text.slice(sentence.end, at.start).trimStart())
  return true
}
