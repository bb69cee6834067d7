import type * as z from 'zod/mini'
import { deepestIssue, expectedBy } from './expected.ts'
import { type RuleSetFile, ruleSetFileSchema } from './rule-set.ts'
import { toPresentFormat } from './rule-set-formats.ts'
import { type ScannedJson, scanJson } from './scan-json.ts'

/** Why a text is no rule set: on which line and column, both from 1, and what was expected there, as a sentence. */
export interface Refusal {
  readonly line: number
  readonly column: number
  readonly says: string
}

export type ReadRuleSet =
  | { readonly ok: true; readonly file: RuleSetFile /** The format that the text was in. */; readonly from: number }
  | { readonly ok: false; readonly refusal: Refusal }

/** Longer than any rule set within its limits; whatever is longer is not looked at. */
const longest = 8_000_000

/** Reads a rule set's file, of any format ever released. Never throws. */
export function readRuleSet(given: string): ReadRuleSet {
  const text = given.replace(/^\uFEFF/u, '')
  if (text.length > longest) return refused(text, 0, `Expected at most ${longest} characters.`)
  const scanned = scanJson(text)
  if (scanned.trouble !== null) return refused(text, scanned.trouble.at, `Expected ${scanned.trouble.expected}.`)
  const value: unknown = JSON.parse(text)
  const led = toPresentFormat(value)
  if (!led.ok) {
    if (typeof led.issue === 'string') return refused(text, placeOf(scanned, ['format']), unknownFormat[led.issue])
    return refusedBy(text, scanned, led.issue)
  }
  const parsed = ruleSetFileSchema.safeParse(led.value)
  const [issue] = parsed.error?.issues ?? []
  return parsed.success ? { ok: true, file: parsed.data, from: led.from } : refusedBy(text, scanned, issue)
}

const unknownFormat = {
  newer: 'A newer version of Recordwell made this rule set: update Recordwell to use it.',
  'no format': 'Expected a rule set, which begins with { "format": 2.',
} as const

/** A rule set as it is exported: read again, it gives the same to the byte. */
export const writeRuleSet = (file: RuleSetFile): string => `${JSON.stringify(ruleSetFileSchema.parse(file), null, 2)}\n`

function refusedBy(text: string, scanned: ScannedJson, given: z.core.$ZodIssue | undefined): ReadRuleSet {
  if (given === undefined) return refused(text, 0, 'Expected a rule set.')
  const issue = deepestIssue(given)
  const [key] = issue.code === 'unrecognized_keys' ? issue.keys : []
  const at = key === undefined ? placeOf(scanned, issue.path) : keyPlace(scanned, issue.path, key)
  const isMissing = key === undefined && issue.path.length > 0 && !scanned.places.has(JSON.stringify(issue.path))
  const within = issue.path
    .slice(0, isMissing ? -1 : undefined)
    .filter((part) => typeof part === 'string')
    .join(', ')
  return refused(text, at, `${within === '' ? 'Expected' : `At ${within}: expected`} ${expectedBy(issue, isMissing)}.`)
}

const keyPlace = (scanned: ScannedJson, path: readonly PropertyKey[], key: string): number =>
  scanned.places.get(JSON.stringify([...path, key, true])) ?? placeOf(scanned, path)

/** The offset of a value, or, where it is missing, of what it is missing in. */
function placeOf({ places }: ScannedJson, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.get(JSON.stringify(path.slice(0, length)))
    if (place !== undefined) return place
  }
  return 0
}

function refused(text: string, at: number, says: string): ReadRuleSet {
  const lines = text.slice(0, at).split('\n')
  return { ok: false, refusal: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, says } }
}
