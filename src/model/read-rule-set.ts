import { placeOf, type Refusal, refusalAt, refusalBy } from './refusal.ts'
import { type RuleSetFile, ruleSetFileSchema } from './rule-set.ts'
import { toPresentFormat } from './rule-set-formats.ts'
import { scanJson } from './scan-json.ts'

export type ReadRuleSet =
  | { readonly ok: true; readonly file: RuleSetFile /** The format that the text was in. */; readonly from: number }
  | { readonly ok: false; readonly refusal: Refusal }

/** Longer than any rule set within its limits; whatever is longer is not looked at. */
const longest = 8_000_000

/** Reads a rule set's file, of any format ever released. Never throws. */
export function readRuleSet(given: string): ReadRuleSet {
  const text = given.replace(/^\uFEFF/u, '')
  const refused = (refusal: Refusal): ReadRuleSet => ({ ok: false, refusal })
  if (text.length > longest) return refused(refusalAt(text, 0, `Expected at most ${longest} characters.`))
  const scanned = scanJson(text)
  if (scanned.trouble !== null)
    return refused(refusalAt(text, scanned.trouble.at, `Expected ${scanned.trouble.expected}.`))
  const value: unknown = JSON.parse(text)
  const led = toPresentFormat(value)
  if (!led.ok) {
    if (typeof led.issue !== 'string') return refused(refusalBy(text, scanned, led.issue))
    return refused(refusalAt(text, placeOf(scanned, ['format']), unknownFormat[led.issue]))
  }
  const parsed = ruleSetFileSchema.safeParse(led.value)
  if (parsed.success) return { ok: true, file: parsed.data, from: led.from }
  const [issue] = parsed.error.issues
  return refused(issue === undefined ? refusalAt(text, 0, 'Expected a rule set.') : refusalBy(text, scanned, issue))
}

const unknownFormat = {
  newer: 'A newer version of Recordwell made this rule set: update Recordwell to use it.',
  'rule pack': 'Expected a rule set. This is a pack of rules, which a rule set is based on.',
  'no format': 'Expected a rule set, which begins with { "format": 2.',
} as const

/** A rule set as it is exported: read again, it gives the same to the byte. */
export const writeRuleSet = (file: RuleSetFile): string => `${JSON.stringify(ruleSetFileSchema.parse(file), null, 2)}\n`
