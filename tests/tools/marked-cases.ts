import { expect, it } from 'vitest'
import { loadRuleSet } from '../../src/cli/load-rules.ts'
import { createChecker } from '../../src/engine/checker.ts'
import type { NoteContext } from '../../src/model/note-context.ts'

const { ruleSet } = loadRuleSet('standard')

/** A sentence of intent, the text with braces round what is asked about, and what the form holds (by default, the day). */
export type MarkedCase = readonly [intent: string, marked: string, context?: NoteContext]

/** One test a case: marking what the check's built-in rules find gives the same text back. */
export function markedCases(check: string, cases: readonly MarkedCase[]): void {
  const checker = createChecker({ rules: ruleSet.rules.filter((rule) => rule.check === check) })
  for (const [intent, marked, context = { recordedAt: '2025-03-12' }] of cases) {
    it(intent, () => {
      const text = marked.replaceAll(/[{}]/gu, '')
      const spans = checker.check(text, context).flatMap(({ span }) => (span === null ? [] : [span]))
      let out = text
      for (const { start, end } of spans.toReversed())
        out = `${out.slice(0, start)}{${out.slice(start, end)}}${out.slice(end)}`
      expect(out).toBe(marked)
    })
  }
}
