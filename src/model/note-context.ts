import * as z from 'zod/mini'

const isoDate = z
  .string()
  .check(
    z.regex(
      /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/,
      'an ISO 8601 date or local date-time, such as 2025-03-12 or 2025-03-12T14:05',
    ),
  )

/** What the host's form already holds. Dates are ISO 8601; unknown keys are ignored. */
export const noteContextSchema = z.object({
  recordedAt: z.optional(isoDate),
  incidentAt: z.optional(isoDate),
  author: z.optional(z.object({ name: z.string(), role: z.optional(z.string()) })),
  child: z.optional(z.object({ name: z.string(), dob: z.optional(isoDate) })),
  category: z.optional(z.string()),
  bodyMap: z.optional(z.boolean()),
  actions: z.optional(z.string()),
})
export type NoteContext = z.infer<typeof noteContextSchema>
