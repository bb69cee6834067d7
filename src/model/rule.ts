import * as z from 'zod/mini'
import { levelSchema } from './level.ts'
import { noteContextSchema } from './note-context.ts'

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(5000))
const id = z
  .string()
  .check(
    z.maxLength(100),
    z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small letters, digits and hyphens, such as label-behaviour'),
  )

const phrase = text.check(
  z.maxLength(100, 'at most 100 characters: a word or a short phrase'),
  z.regex(/[\p{L}\p{N}]/u, 'a word or phrase, with at least one letter or digit'),
)

/**
 * A word or phrase that a rule looks for; never a regular expression. Capitals in it must stand in the note too
 * (`IT`, `CiN`), unless `anyCase` is true. Verbs are found in their other forms as well (kick off: kicked off).
 * `means` is what it stands for: one reading can be written out for the writer, several are offered as a question. `instead` is what a
 * family would understand, for jargon only.
 */
export const termSchema = z.union([
  phrase,
  z.strictObject({
    term: phrase,
    means: z.optional(z.union([text, z.array(text).check(z.minLength(2), z.maxLength(20))])),
    instead: z.optional(phrase),
    anyCase: z.optional(z.boolean()),
  }),
])
export type Term = z.infer<typeof termSchema>

/** One thing a reader needs to see in a sentence, with braces round the anchor where the rule asks about it. */
const exampleSchema = z.union([text, z.strictObject({ text, context: noteContextSchema })])
export type Example = z.infer<typeof exampleSchema>

// Opened from the card: no `javascript:` nor any other kind of address.
const webAddress = z.url({ protocol: /^https?$/, error: 'a web address that begins with https:// or http://' })

/** The guidance that a rule stands on; shown to the writer. */
export const sourceSchema = z.strictObject({ document: text, section: text, link: z.optional(webAddress) })
export type Source = z.infer<typeof sourceSchema>

/** One thing asked, as data: which check looks for it, in what words the writer is asked, why, and by what guidance. */
export const ruleSchema = z.strictObject({
  id,
  check: id,
  level: levelSchema,
  options: z._default(z.record(z.string(), z.unknown()), {}),
  terms: z._default(z.array(termSchema).check(z.maxLength(20_000)), []),
  /** The question. `{quote}` becomes the writer's own words, `{means}` what the term stands for. */
  prompt: text,
  why: text,
  source: sourceSchema,
  /** An answered version, shown on the card. */
  answered: text,
  examples: z.strictObject({
    asks: z.array(exampleSchema).check(z.minLength(3)),
    quiet: z.array(exampleSchema).check(z.minLength(3)),
  }),
})
export type Rule = z.infer<typeof ruleSchema>

/** A versioned file of rules. */
export const rulePackSchema = z.strictObject({
  format: z.literal(1),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
  title: text,
  rules: z.array(ruleSchema),
})
export type RulePack = z.infer<typeof rulePackSchema>
