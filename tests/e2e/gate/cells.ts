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

/** The cells of a fixture. Where the extension stays out of it, or nobody sees it at work, `unasked` says why no suggestion was applied. */
export const cellsOf = (differences: readonly Difference[], unasked: string | undefined, isKnown: boolean): Cells =>
  Object.fromEntries(
    properties.map((property) => {
      const found = differences.filter((one) => one.property === property)
      if (!isKnown) return [property, 'not run']
      if (found.length > 0) return [property, `differs: ${found.map(({ at }) => at).join('; ')}`]
      return [property, property === 'suggestion' && unasked !== undefined ? unasked : 'same']
    }),
  )
