import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadRuleSet } from '../../src/cli/load-rules.ts'
import { createChecker } from '../../src/engine/checker.ts'

const checker = createChecker(loadRuleSet('standard').ruleSet)
/** Invented notes as careful writers of many trades write them: full, of many people, and with little left to ask about. */
const notes = readFileSync(new URL('careful.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n---\n\n')
const asked = notes.map((text) => checker.check(text, { recordedAt: '2025-11-20T16:00:00' }))

it('a careful note is asked less than one question', () => {
  expect(asked.flat().length / notes.length).toBeLessThan(1)
})

it('every prompt on careful notes is as it was', async () => {
  const lines = asked.flatMap((prompts, at) => [
    `note ${at + 1}: ${notes[at]?.slice(0, 50)}…`,
    ...prompts.map(({ rule, quote }) => `  ${rule}${quote === '' ? '' : ` “${quote}”`}`),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('careful.snap.txt')
})
