import { expect, it } from 'vitest'
import { loadRuleSet } from '../../src/cli/load-rules.ts'
import { createChecker } from '../../src/engine/checker.ts'
import { checks } from '../../src/engine/checks/index.ts'
import { isHeldBack, labelledNotes } from './notes.ts'
import { compare, precision, recall, sum } from './scoring.ts'

const checker = createChecker(loadRuleSet('standard').ruleSet)
const asked = labelledNotes().map((note) => ({ note, prompts: checker.check(note.text, note.context) }))
const heldBack = asked.filter(({ note }) => isHeldBack(note.id))
const core = ['jargon', 'label', 'rationale', 'date', 'source']
const others = checks.map(({ name }) => name).filter((name) => !core.includes(name))

const figures = (names: readonly string[]) =>
  sum(
    heldBack.flatMap(({ note, prompts }) =>
      names.map((name) => {
        const { matched, missed, wrong } = compare(note, name, prompts)
        return { matched, missed: missed.length, wrong: wrong.length }
      }),
    ),
  )

it('holds back about a third of the notes', () => {
  expect(heldBack.length / asked.length).toBeGreaterThan(0.25)
  expect(heldBack.length / asked.length).toBeLessThan(0.42)
})

it('the core checks are precise on the notes held back, and find most', () => {
  expect(precision(figures(core))).toBeGreaterThanOrEqual(0.9)
  expect(recall(figures(core))).toBeGreaterThanOrEqual(0.8)
})

it('the other checks are too, a little less', () => {
  expect(precision(figures(others))).toBeGreaterThanOrEqual(0.85)
  expect(recall(figures(others))).toBeGreaterThanOrEqual(0.65)
})

it('every prompt on whole notes is as it was', async () => {
  const lines = asked
    .filter(({ note }) => !isHeldBack(note.id))
    .flatMap(({ note, prompts }) => [
      note.id,
      ...prompts.map(
        ({ rule, span, quote }) =>
          `  ${String(span?.start ?? 'note').padStart(5)} ${rule}${quote === '' ? '' : ` “${quote}”`}`,
      ),
    ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('prompts.snap.txt')
})
