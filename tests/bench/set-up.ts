import { createChecker } from '../../src/engine/checker.ts'
import type { RuleSet } from '../../src/model/rule-set.ts'
import { measure } from './measure.ts'
import { setUpHarper } from './rivals.ts'
import type { Row } from './row.ts'

/** Ready to check, a rule set open: the first time in this process, then the median of more. */
export async function setUpRows(ruleSet: RuleSet): Promise<Row[]> {
  const firstTime = async (who: string, run: () => unknown): Promise<Row> => {
    const started = performance.now()
    await run()
    const milliseconds = performance.now() - started
    return { what: 'set-up', who: `${who}, first time`, characters: 0, milliseconds, runs: 1 }
  }
  const again = async (who: string, run: () => unknown): Promise<Row> => {
    const { median, runs } = await measure(1500, () => null, run)
    return { what: 'set-up', who, characters: 0, milliseconds: median, runs }
  }
  // Other rules each time, for what is made of one rule set is made once.
  const ours = (): unknown => createChecker({ rules: [...ruleSet.rules] })
  const harper = async (): Promise<void> => (await setUpHarper()).dispose()
  return [
    await firstTime('ours', ours),
    await firstTime('harper.js', harper),
    await again('ours', ours),
    await again('harper.js', harper),
  ]
}
