import * as z from 'zod/mini'

/** How long after an event it may be recorded. */
export const limitSchema = z.union([
  z.strictObject({ hours: z.int().check(z.positive(), z.maximum(1000)) }),
  z.strictObject({ workingDays: z.int().check(z.positive(), z.maximum(60)) }),
])
export type Limit = z.infer<typeof limitSchema>
