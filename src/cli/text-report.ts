import type { Checker } from '../engine/checker.ts'

/** The prompts for one note as a person reads them: where, the words, the question. */
export function textReport(text: string, checker: Checker): string {
  const prompts = checker.check(text, {})
  if (prompts.length === 0) return 'Nothing to ask.\n'
  return prompts
    .map(
      ({ span, quote, question, check }) =>
        `${span === null ? 'note' : place(text, span.start)}  ${check}${quote === '' ? '' : `  “${quote}”`}\n      ${question}\n`,
    )
    .join('')
}

function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}
