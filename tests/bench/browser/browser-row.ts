import type { Spread } from './spread.ts'

/** One thing measured in a browser, on a site that the extension is on for and on one that it is not, by turns. */
export interface BrowserRow {
  readonly browser: string
  readonly what: string
  readonly unit: 'ms' | 'MB' | 'count'
  readonly with: Spread
  readonly without: Spread
  /** With a script in its place that does nothing: what any extension costs that has one. */
  readonly empty?: Spread
}
