/** Many measurements of one thing: its middle, what nineteen in twenty stay under, and the half round the middle. */
export interface Spread {
  readonly median: number
  readonly most: number
  readonly quartiles: readonly [number, number]
  readonly runs: number
}

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
  return { median: at(0.5), most: at(0.95), quartiles: [at(0.25), at(0.75)], runs: sorted.length }
}
