import * as z from 'zod/mini'
import { policySchema } from '../model/policy.ts'
import { readPolicy } from '../model/read-policy.ts'
import { keptValue } from './kept-value.ts'

/** The last policy that passed its checks, which is in force; and why a later one did not. */
const keptPolicySchema = z.strictObject({
  policy: z.nullable(policySchema),
  refused: z.nullable(z.string()),
  /** Since when the browser has handed over none, in milliseconds since 1970; null where it has. */
  noneSince: z.nullable(z.number()),
})
export type KeptPolicy = z.infer<typeof keptPolicySchema>

/** The policy in force. Where nothing was ever handed over there is none. */
export const keptPolicy = keptValue<KeptPolicy>('policy', keptPolicySchema, {
  policy: null,
  refused: null,
  noneSince: null,
})

/** A browser may hand its policy over seconds late, or, without a network, days. After that there is none any more. */
const patience = 7 * 24 * 60 * 60 * 1000

/** What is kept after the browser handed something over: `given` at a time, `told` where it says that this is a change. */
export function afterPolicy(before: KeptPolicy, given: unknown, now: number, told: boolean): KeptPolicy {
  const isNone = typeof given !== 'object' || given === null || Object.keys(given).length === 0
  if (isNone) {
    const noneSince = before.noneSince ?? now
    const isOver = told || before.policy === null || now - noneSince > patience
    return isOver ? { policy: null, refused: null, noneSince: null } : { ...before, noneSince }
  }
  const read = readPolicy(given)
  return read.ok
    ? { policy: read.policy, refused: null, noneSince: null }
    : { policy: before.policy, refused: read.says, noneSince: null }
}
