import type * as z from 'zod/mini'
import { deepestIssue, expectedBy } from './expected.ts'
import type { ScannedJson } from './scan-json.ts'

/** Why a text is not what it should be: on which line and column, both from 1, and what was expected there, as a sentence. */
export interface Refusal {
  readonly line: number
  readonly column: number
  readonly says: string
}

/** A refusal of what stands at an offset. */
export function refusalAt(text: string, at: number, says: string): Refusal {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, says }
}

/** A refusal by a schema, where what it refuses stands in the text. */
export function refusalBy(text: string, scanned: ScannedJson, given: z.core.$ZodIssue): Refusal {
  const issue = deepestIssue(given)
  const [key] = issue.code === 'unrecognized_keys' ? issue.keys : []
  const at = key === undefined ? placeOf(scanned, issue.path) : keyPlace(scanned, issue.path, key)
  const isMissing = key === undefined && issue.path.length > 0 && !scanned.places.has(JSON.stringify(issue.path))
  const within = issue.path
    .slice(0, isMissing ? -1 : undefined)
    .filter((part) => typeof part === 'string')
    .join(', ')
  const expected = `${within === '' ? 'Expected' : `At ${within}: expected`} ${expectedBy(issue, isMissing)}.`
  return refusalAt(text, at, expected)
}

const keyPlace = (scanned: ScannedJson, path: readonly PropertyKey[], key: string): number =>
  scanned.places.get(JSON.stringify([...path, key, true])) ?? placeOf(scanned, path)

/** The offset of a value, or, where it is missing, of what it is missing in. */
export function placeOf({ places }: ScannedJson, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.get(JSON.stringify(path.slice(0, length)))
    if (place !== undefined) return place
  }
  return 0
}
