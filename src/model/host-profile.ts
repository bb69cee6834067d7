import * as z from 'zod/mini'
import { fieldMeaningSchema } from './field-meaning.ts'
import { levelSchema } from './level.ts'
import { sitePatternShape } from './site-pattern.ts'

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const id = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small letters, digits and hyphens, such as phone-call'))

/** How a page names something, as a person reads it: capitals, colons, stars and remarks in brackets make no difference. */
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80))
const names = z._default(z.array(name), [])

const address = z
  .string()
  .check(
    z.regex(
      sitePatternShape,
      'a whole site, such as https://records.example/* or https://*.school.example/* (no port, no path)',
    ),
  )

/** One kind of note that a system has a form for. */
const noteTypeSchema = z.strictObject({
  id,
  title: text,
  /** What tells it from the system's others. All that is named must hold; where nothing is, it is every form that no earlier one is. */
  when: z._default(
    z.strictObject({
      /** Names of fields and headings, all of which stand on the form. */
      labels: names,
      /** What the category of the form may read. */
      categories: names,
      /** How the page's path begins. */
      path: z.optional(z.string().check(z.startsWith('/'))),
    }),
    { labels: [], categories: [] },
  ),
  /** Names of the fields that the note is written in. */
  note: names,
  /** By what a field says, its names. What is not named here is told by its label alone, as on any form. */
  fields: z._default(z.partialRecord(fieldMeaningSchema, z.array(name).check(z.minLength(1))), {}),
  /** By rule id, what this kind of note does not need, or needs more. */
  rules: z._default(z.record(id, z.union([levelSchema, z.literal('off')])), {}),
})
export type NoteType = z.infer<typeof noteTypeSchema>

/** What is known of one record system's forms. Where a form turns out otherwise, nothing of this is used of it. */
export const hostProfileSchema = z.strictObject({
  format: z.literal(1),
  id,
  title: text,
  /** Whether nobody has seen it at work on the system itself. */
  unverified: z.boolean(),
  /** Where what stands here is from. */
  sources: z.array(z.strictObject({ title: text, link: z.optional(z.url()) })).check(z.minLength(1)),
  /** Whole sites, as browsers write them. Where there are none, the labels alone tell the system. */
  addresses: z._default(z.array(address), []),
  /** Names of fields and headings, all of which stand on every form that this is about. */
  labels: names,
  notes: z.array(noteTypeSchema).check(z.minLength(1)),
})
export type HostProfile = z.infer<typeof hostProfileSchema>
