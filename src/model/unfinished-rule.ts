import * as z from 'zod/mini'
import { deepestIssue, expectedBy } from './expected.ts'
import { levelSchema } from './level.ts'
import { type OwnRuleKind, ownRuleKinds } from './own-rule-kind.ts'
import { type Rule, ruleSchema } from './rule.ts'

const text = z.string().check(z.maxLength(5000))
const texts = z.array(text).check(z.maxLength(20_000))
const kinds: readonly string[] = Object.keys(ownRuleKinds)

/** A rule of an organisation's own while it is written: whatever of it is there yet. Examples have `{braces}` round what is asked about. */
export const unfinishedRuleSchema = z.strictObject({
  /** What the rule is called; its id is made of it when it is begun, and stays. */
  id: ruleSchema.shape.id,
  kind: z.custom<OwnRuleKind>((kind) => typeof kind === 'string' && kinds.includes(kind)),
  level: levelSchema,
  terms: texts,
  /** For the kind `belongs`: the words of which one must stand in the note as well. */
  answeredBy: texts,
  prompt: text,
  why: text,
  answered: text,
  source: z.strictObject({ document: text, section: text, link: text }),
  asks: texts,
  quiet: texts,
})
export type UnfinishedRule = z.infer<typeof unfinishedRuleSchema>

/** An id for a rule that is called so: `own-` and its words, unlike those that are taken. */
export function ownRuleId(called: string, taken: readonly string[]): string {
  const words = called
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .split(/[ -]+/)
    .filter((word) => word !== '')
  const id = ['own', ...words].join('-').slice(0, 80).replace(/-+$/, '')
  const known = new Set(taken)
  if (!known.has(id) && words.length > 0) return id
  for (let number = 2; ; number += 1) if (!known.has(`${id}-${number}`)) return `${id}-${number}`
}

type Finished =
  | { readonly ok: true; readonly rule: Rule }
  | {
      readonly ok: false /** What is missing or otherwise than it should be, by its path in the rule. */
      readonly missing: readonly Missing[]
    }

interface Missing {
  readonly path: string
  readonly expected: string
}

/** The rule as a rule set takes it, where everything is there; lines and fields that are empty do not count. */
export function finishRule(given: UnfinishedRule): Finished {
  const { id, level, kind, prompt, why, answered, source, answeredBy } = given
  const filled = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter((line) => line !== '')
  const { check, options } = ownRuleKinds[kind]
  const parsed = ruleSchema.safeParse({
    id,
    check,
    level,
    options: kind === 'belongs' ? { ...options, answeredBy: filled(answeredBy) } : options,
    terms: filled(given.terms),
    prompt,
    why,
    answered,
    source: { document: source.document, section: source.section, ...(source.link.trim() && { link: source.link }) },
    examples: { asks: filled(given.asks), quiet: filled(given.quiet) },
  })
  const missing = [
    ...(filled(given.terms).length === 0 ? [{ path: 'terms', expected: 'at least 1 in the list' }] : []),
    ...(kind === 'belongs' && filled(answeredBy).length === 0
      ? [{ path: 'answeredBy', expected: 'at least 1 in the list' }]
      : []),
    ...(parsed.error?.issues ?? []).map(deepestIssue).map((issue) => ({
      path: issue.path.map(String).join(' '),
      expected: expectedBy(issue, false),
    })),
  ]
  return parsed.success && missing.length === 0 ? { ok: true, rule: parsed.data } : { ok: false, missing }
}
