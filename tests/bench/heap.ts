import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createChecker } from '../../src/engine/checker.ts'
import type { RuleSet } from '../../src/model/rule-set.ts'
import { variedText } from './varied-text.ts'

/** Megabytes in use by a checker on a long note after so many edits all over it, garbage collected. */
export interface HeapAfterEdits {
  readonly after100: number
  readonly after1000: number
  readonly after10000: number
}

export function heapAfterEdits(ruleSet: RuleSet): HeapAfterEdits {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  const checker = createChecker(ruleSet)
  const text = variedText(20_000)
  let edits = 0
  const editUntil = (last: number): number => {
    for (; edits < last; edits += 1) {
      const at = (edits * 7919) % text.length
      // Typed, and taken back by the next edit: the note stays as it is, so that only what is kept of old texts can grow.
      checker.check(`${text.slice(0, at)}${'aeiou tnsr'[edits % 10]}${text.slice(at + (edits % 2))}`, {})
    }
    if (typeof collect === 'function') collect()
    return process.memoryUsage().heapUsed / 1e6
  }
  return { after100: editUntil(100), after1000: editUntil(1000), after10000: editUntil(10_000) }
}
