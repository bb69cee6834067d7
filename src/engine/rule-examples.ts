import type { Example, Rule } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { createChecker } from './checker.ts'

/** A rule's own example that the rule does not behave as. */
export interface FailedExample {
  readonly rule: string
  /** The sentence as it stands in the rule, braces included. */
  readonly example: string
  /** What went otherwise than the example says, as a sentence for whoever wrote the rule. */
  readonly reason: string
}

/** Tries a rule, alone, on its own examples. Throws where its check does not exist or does not take its options. */
export function failedExamples(rule: Rule): FailedExample[] {
  const checker = createChecker({ rules: [rule] })
  const asked = (example: Example): { marked: string; text: string; spans: (Span | null)[] } => {
    const { text: marked, context } = typeof example === 'string' ? { text: example, context: {} } : example
    const { text } = unmark(marked)
    return { marked, text, spans: checker.check(text, context).map((prompt) => prompt.span) }
  }
  const failed = (example: string, reason: string): FailedExample => ({ rule: rule.id, example, reason })
  const asks = rule.examples.asks.flatMap((example) => {
    const { marked, text, spans } = asked(example)
    const wanted = unmark(marked).span
    if (spans.length === 0) return [failed(marked, 'The rule should ask here and stays quiet.')]
    const [span = null] = spans
    const got = span === null ? text : mark(text, span)
    if (spans.length > 1) return [failed(marked, `The rule should ask once and asks ${spans.length} times.`)]
    return got === marked && (wanted === null) === (span === null)
      ? []
      : [failed(marked, `The rule asks elsewhere: ${got}`)]
  })
  const quiet = rule.examples.quiet.flatMap((example) => {
    const { marked, text, spans } = asked(example)
    const [span] = spans
    return span === undefined
      ? []
      : [
          failed(
            marked,
            `The rule should stay quiet and asks: ${span === null ? 'about the whole note' : mark(text, span)}`,
          ),
        ]
  })
  return [...asks, ...quiet]
}

/** A marked sentence without its braces, and where they stood. */
export function unmark(marked: string): { readonly text: string; readonly span: Span | null } {
  const start = marked.indexOf('{')
  const end = marked.indexOf('}')
  if (start < 0 || end < start) return { text: marked, span: null }
  return {
    text: marked.slice(0, start) + marked.slice(start + 1, end) + marked.slice(end + 1),
    span: { start, end: end - 1 },
  }
}

export const mark = (text: string, { start, end }: Span): string =>
  `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`
