import * as z from 'zod/mini'
import { nations } from './nations.ts'
import { type Rule, ruleSchema } from './rule.ts'
import { type Override, optionsSchema, overrideSchema, ruleChangesSchema } from './rule-change.ts'
import { textOfExample } from './text-of-example.ts'
import { limitSchema } from './time-limit.ts'

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(500))
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100))

/** Letters that people here use, and what they mean here. Families do not know them: they are asked about, with these words to put in. */
export const acronymSchema = z.strictObject({
  term: name.check(z.regex(/[\p{L}\p{N}]/u, 'letters, such as MASH')),
  means: text,
})
export type Acronym = z.infer<typeof acronymSchema>

/** A word or phrase that is never asked about; by one rule only, where one is named. */
const allowedSchema = z.union([name, z.strictObject({ term: name, rule: ruleSchema.shape.id })])
export type Allowed = z.infer<typeof allowedSchema>

/** Who changed the rule set, when, why, and which version came of it. */
const historyEntrySchema = z.strictObject({
  version: name,
  who: name,
  when: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, such as 2026-01-02')),
  why: text,
})

const ownRuleSchema = z
  .extend(ruleSchema, {
    id: ruleSchema.shape.id.check(z.startsWith('own-', 'an id that begins with own-')),
    options: z._default(optionsSchema, {}),
  })
  .check(z.refine(({ examples }) => examples.asks.length + examples.quiet.length <= 100, 'at most 100 examples'))

const fieldsSchema = z.strictObject({
  format: z.literal(2),
  id: name,
  version: name,
  title: text,
  organisation: z.optional(text),
  /** The id of a built-in rule set, or of the packs whose rules it takes as they are. */
  basedOn: z.union([name, z.array(name).check(z.minLength(1), z.maxLength(50))]),
  /** By rule id. A rule that is not named keeps what it is based on. */
  rules: z._default(ruleChangesSchema, {}),
  /** The same for some notes only; of two that apply, the later has the last word. */
  where: z.optional(z.array(overrideSchema).check(z.maxLength(200))),
  acronyms: z.optional(z.array(acronymSchema).check(z.maxLength(5000))),
  allowed: z.optional(z.array(allowedSchema).check(z.maxLength(5000))),
  ownRules: z.optional(z.array(ownRuleSchema).check(z.maxLength(1000))),
  /** How late a note may be written; null where nothing is asked about that. Some categories of the form may have limits of their own. */
  timeLimit: z.optional(
    z.nullable(z.strictObject({ limit: limitSchema, categories: z.optional(z.record(name, limitSchema)) })),
  ),
  /** Whose bank holidays are no working days. */
  nation: z.optional(z.enum(nations)),
  /** How children other than the one whom the record is about stand in it. */
  otherChildren: z.optional(z.enum(['names', 'initials', 'identifiers'])),
  /** The age in years at which a reader should follow a note; null where nothing is asked about that. */
  readingAge: z.optional(z.nullable(z.int().check(z.minimum(7), z.maximum(25)))),
  /** What a writer may pick when keeping words as they are; those of what it is based on, where there are none. */
  reasons: z.optional(z.array(text).check(z.minLength(1), z.maxLength(50))),
  /** Newest first. */
  history: z.optional(z.array(historyEntrySchema).check(z.maxLength(2000))),
})

/** More terms than that make a rule set too large to be sent to every page. */
export const mostTerms = 20_000

const countTerms = ({ rules, where = [], ownRules = [] }: z.infer<typeof fieldsSchema>): number =>
  [rules, ...where.map((override) => override.rules)]
    .flatMap((changes) => Object.values(changes))
    .reduce((sum, { addTerms = [], removeTerms = [] }) => sum + addTerms.length + removeTerms.length, 0) +
  ownRules.reduce((sum, { terms }) => sum + terms.length, 0)

/** Every example is tried when a rule set is opened. */
const mostExampleText = 400_000

const exampleText = ({ ownRules = [] }: z.infer<typeof fieldsSchema>): number =>
  ownRules
    .flatMap(({ examples }) => [...examples.asks, ...examples.quiet])
    .reduce((sum, example) => sum + textOfExample(example).length, 0)

const mostChanges = 5000

const countChanges = ({ rules, where = [] }: z.infer<typeof fieldsSchema>): number =>
  [rules, ...where.map((override) => override.rules)].reduce((sum, one) => sum + Object.keys(one).length, 0)

/** An organisation's choice, as it stands in a file: what it is based on, and what it changes. */
export const ruleSetFileSchema = fieldsSchema.check(
  z.refine((file) => countTerms(file) <= mostTerms, `at most ${mostTerms} terms in all`),
  z.refine((file) => countChanges(file) <= mostChanges, `at most ${mostChanges} changes of rules in all`),
  z.refine((file) => exampleText(file) <= mostExampleText, `at most ${mostExampleText} characters of examples in all`),
)
export type RuleSetFile = z.infer<typeof ruleSetFileSchema>

/** What built-in rules are called now, by what they were called before an update. */
export const renamedSchema = z.record(ruleSchema.shape.id, ruleSchema.shape.id)
export type Renamed = z.infer<typeof renamedSchema>

/** A rule set with its rules in it, ready for the engine. */
export interface RuleSet {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly organisation: string | null
  readonly rules: readonly Rule[]
  /** The rules that are off, unless an override asks. */
  readonly resting: readonly Rule[]
  readonly where: readonly Override[]
  readonly reasons: readonly string[]
}
