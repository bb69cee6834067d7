import type { BrowserName, Fixture } from './fixtures.ts'
import { seenProperties } from './snapshot.ts'

/** The columns of the table: what the gate compares, or holds to be nothing. */
export const properties = [
  ...seenProperties,
  'undo',
  'print',
  'suggestion',
  'requests',
  'console',
  'timers',
  'traces',
  'keys',
] as const
export type Property = (typeof properties)[number]

/** One thing that is not as it is without the extension. */
export interface Difference {
  readonly property: Property
  /** When it was met, and what was met instead of what. */
  readonly at: string
}

/** What was found of one fixture in one browser, by property: `same`, or why not. */
export type Cells = Readonly<Record<string, string>>

/**
 * Why a cell does not simply say `same` although nothing of ours is otherwise there: where the extension stays out of a fixture, or nobody sees
 * it at work, no suggestion was applied; and what varies without it is not held against it.
 */
export const reasonsOf = (
  { staysOut, unseen, varies }: Pick<Fixture, 'staysOut' | 'unseen' | 'varies'>,
  browser: BrowserName,
): Readonly<Record<string, string>> => {
  const unasked = staysOut[browser] ?? unseen
  return {
    ...(unasked !== undefined && { suggestion: unasked }),
    ...(varies?.browser === browser && { [varies.property]: varies.because }),
  }
}

/** The cells of a fixture. */
export const cellsOf = (
  differences: readonly Difference[],
  reasons: Readonly<Record<string, string>>,
  isKnown: boolean,
): Cells =>
  Object.fromEntries(
    properties.map((property) => {
      const found = differences.filter((one) => one.property === property)
      if (!isKnown) return [property, 'not run']
      if (found.length > 0) return [property, `differs: ${found.map(({ at }) => at).join('; ')}`]
      return [property, reasons[property] ?? 'same']
    }),
  )
