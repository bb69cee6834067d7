import { loadRuleSet } from '../../src/cli/load-rules.ts'
import { createChecker } from '../../src/engine/checker.ts'
import { measure } from './measure.ts'
import type { Row } from './row.ts'

const sizes = [5000, 10_000, 20_000, 40_000]
const [model] = loadRuleSet('standard').ruleSet.rules.filter(({ check }) => check === 'label')

/** Terms that meet at every word of a text, and the text that meets them. */
const worst: Readonly<Record<string, { readonly terms: string[]; readonly text: string }>> = {
  'terms within terms': { terms: Array.from({ length: 50 }, (_, index) => 'a '.repeat(index + 1).trim()), text: 'a ' },
  'one long term': { terms: ['a '.repeat(50).trim()], text: 'a ' },
  'no space at all': { terms: ['rude'], text: 'a' },
  'quotation marks': { terms: ['rude'], text: '"\'“' },
  'many terms at once': { terms: Array.from({ length: 2000 }, (_, index) => `rude ${index}`), text: 'rude 7 ' },
}

/** What the worst rule packs and texts cost as the text grows: it must not grow faster. */
export async function hostileRows(): Promise<Row[]> {
  if (model === undefined) return []
  const rows: Row[] = []
  for (const [who, { terms, text }] of Object.entries(worst)) {
    const rules = [0, 1, 2].map((index) => ({ ...model, id: `${model.id}-${index}`, terms }))
    for (const characters of sizes) {
      const whole = text.repeat(Math.ceil(characters / text.length)).slice(0, characters)
      const { median, runs } = await measure(
        200,
        () => createChecker({ rules }),
        (checker) => checker.check(whole, {}),
      )
      rows.push({ what: 'hostile', who, characters, milliseconds: median, runs })
    }
  }
  return rows
}
