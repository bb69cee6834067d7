import * as z from 'zod/mini'
import type { Area } from './area.ts'
import { orElse } from './or-else.ts'

/** Under which name it lies in `storage.session`, for those who watch the store. */
export const shownRuleName = 'shownRule'

const shownRuleSchema = z.strictObject({
  rule: z.string(),
  /** When it was asked for, in milliseconds since 1970: asked for again, it is shown again. */
  at: z.number(),
})
export type ShownRule = z.infer<typeof shownRuleSchema>

/** Remembers which rule's own examples the writer asked to see last, until the browser closes. */
export const keepShownRule = async (area: Area, rule: string): Promise<void> => {
  const shown: ShownRule = { rule, at: Date.now() }
  await orElse(() => area.set({ [shownRuleName]: shown }), undefined)
}

/** The rule whose examples were asked for last; null where none was, or nothing can be read. */
export const readShownRule = async (area: Area): Promise<ShownRule | null> => {
  const items: Record<string, unknown> = await orElse(() => area.get(shownRuleName), {})
  return shownRuleSchema.safeParse(items[shownRuleName]).data ?? null
}
