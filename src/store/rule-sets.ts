import * as z from 'zod/mini'
import { type RuleSetFile, ruleSetFileSchema } from '../model/rule-set.ts'
import { type UnfinishedRule, unfinishedRuleSchema } from '../model/unfinished-rule.ts'
import { keptValue } from './kept-value.ts'

/** The rule set that somebody is at work on in this browser; null where nobody is. */
export const ruleSetDraft = keptValue<RuleSetFile | null>('ruleSetDraft', z.nullable(ruleSetFileSchema), null)

/** The rules of its own that are not finished yet, and so not in the draft. */
export const unfinishedRules = keptValue<readonly UnfinishedRule[]>(
  'unfinishedRules',
  z.readonly(z.array(unfinishedRuleSchema).check(z.maxLength(1000))),
  [],
)

/** The rule sets that were published in this browser, newest first: the first is in force. Each says who, when and why at the head of its history. */
export const ruleSetPublished = keptValue<readonly RuleSetFile[]>(
  'ruleSetPublished',
  z.readonly(z.array(ruleSetFileSchema)),
  [],
)

/** Characters of all versions together: less than half of what a browser gives an extension. */
const room = 4_000_000

/** The versions with a new one at their head; the oldest go where there is no room for them. The new one and the one before always stay. */
export function withVersion(versions: readonly RuleSetFile[], added: RuleSetFile): readonly RuleSetFile[] {
  let taken = 0
  return [added, ...versions].filter((file, index) => {
    taken += JSON.stringify(file).length
    return index < 2 || taken <= room
  })
}
