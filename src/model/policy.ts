import * as z from 'zod/mini'
import { preferencesSchema } from './preferences.ts'
import { acronymSchema, mostTerms } from './rule-set.ts'
import { sitePatternShape } from './site-pattern.ts'

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(500))
const { gentleness, beforeSave, language } = preferencesSchema.shape

/** Lists of a rule set that a policy may add to or put others in place of, whichever rule set is in force. */
const listsSchema = z.strictObject({
  allowed: z.optional(z.array(text).check(z.maxLength(5000))),
  acronyms: z.optional(z.array(acronymSchema).check(z.maxLength(5000))),
  reasons: z.optional(z.array(text).check(z.maxLength(50))),
})

/** What a policy can lock that it gives no value for. What it gives a value for is locked in any case. */
export const lockableSchema = z.enum(['ruleSet', 'gentleness', 'beforeSave', 'language', 'pause', 'sites'])
export type Lockable = z.infer<typeof lockableSchema>

export const ownPageSchema = z.enum(['panel', 'lead', 'practice', 'audit'])
export type OwnPage = z.infer<typeof ownPageSchema>

/** What an administrator sets for a whole organisation, as the browser hands it over in `storage.managed`. */
export const policySchema = z.strictObject({
  /** The id of a built-in rule set, or the whole text of a rule set's file. As text, for no browser's policy knows all its shapes. */
  ruleSet: z.optional(z.string().check(z.minLength(1), z.maxLength(400 * mostTerms))),
  /** The sites that the organisation wants it on. Where the browser has not granted one, the writer is asked to switch it on. */
  sites: z.optional(
    z
      .array(z.string().check(z.regex(sitePatternShape, 'a whole site, such as https://records.example/*')))
      .check(z.maxLength(500)),
  ),
  gentleness: z.optional(gentleness),
  beforeSave: z.optional(beforeSave),
  language: z.optional(language),
  /** Which of the extension's own pages are shown, beside the popup; all of them, where nothing is said. */
  pages: z.optional(z.array(ownPageSchema)),
  toAdd: z.optional(listsSchema),
  toOverwrite: z.optional(listsSchema),
  locked: z.optional(z.array(lockableSchema)),
})
export type Policy = z.infer<typeof policySchema>
