import * as z from 'zod/mini'
import { levelSchema } from './level.ts'
import { ruleSchema, sourceSchema, termSchema } from './rule.ts'

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(500))
const terms = z.array(termSchema).check(z.maxLength(20_000))

/** Options of a rule, small enough to be looked through at every key. */
export const optionsSchema = z
  .record(z.string(), z.unknown())
  .check(z.refine((options) => JSON.stringify(options).length <= 50_000, 'at most 50000 characters'))

/** What a rule set changes in one rule. What is not named stays as the rule has it. */
export const ruleChangeSchema = z.strictObject({
  level: z.optional(z.enum([...levelSchema.options, 'off'])),
  /** Laid over the rule's own options: those that are not named stay. */
  options: z.optional(optionsSchema),
  /** A term that the rule has already is replaced: so it gets another meaning, or words to put in its place. */
  addTerms: z.optional(terms),
  removeTerms: z.optional(z.array(text).check(z.maxLength(20_000))),
  prompt: z.optional(text),
  why: z.optional(text),
  answered: z.optional(text),
  /** Such as the organisation's own recording policy. */
  source: z.optional(sourceSchema),
})
export type RuleChange = z.infer<typeof ruleChangeSchema>

/** Changes by the id of the rule. */
export const ruleChangesSchema = z
  .record(ruleSchema.shape.id, ruleChangeSchema)
  .check(z.refine((changes) => Object.keys(changes).length <= 1000, 'at most 1000 rules'))
export type RuleChanges = z.infer<typeof ruleChangesSchema>

const place = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))

/** Changes for some notes only: those to which everything named here applies. At least one thing is named. */
export const overrideSchema = z
  .strictObject({
    /** What the form's category says, capitals or not. */
    category: z.optional(place),
    /** What kind of note the host's profile says it is, such as `phone call`. */
    noteType: z.optional(place),
    /** The id of the host's profile. */
    host: z.optional(place),
    rules: ruleChangesSchema,
  })
  .check(
    z.refine(
      ({ category, noteType, host }) => [category, noteType, host].some((one) => one !== undefined),
      'a category, a noteType or a host: for all notes, put the rules under “rules”',
    ),
  )
export type Override = z.infer<typeof overrideSchema>

/** Of which category and type a note is, and in which host, as far as that is known. */
export interface NotePlace {
  readonly category?: string | undefined
  readonly noteType?: string | undefined
  readonly host?: string | undefined
}
