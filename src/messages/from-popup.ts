import * as z from 'zod/mini'

/**
 * What the popup asks of the background; settings it reads and writes in the store itself.
 * - `rules?`: which rules are in use; answered with `RulesInUse`.
 * - `count?`: the prompts of one tab, counted afresh; they arrive in the store.
 */
export const fromPopupSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rules?') }),
  z.strictObject({ kind: z.literal('count?'), tab: z.int() }),
])
export type FromPopup = z.infer<typeof fromPopupSchema>

/** The answer to `rules?`: the rule set's name, and in a sentence each what had to be left out of it. */
export const rulesInUseSchema = z.strictObject({
  title: z.string(),
  version: z.string(),
  refused: z.array(z.string()),
})
export type RulesInUse = z.infer<typeof rulesInUseSchema>
