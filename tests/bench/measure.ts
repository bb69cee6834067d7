/** What a run of measurements gave, in milliseconds. */
export interface Measured {
  readonly median: number
  readonly runs: number
}

const leastRuns = 3
const mostRuns = 41
/** Of each of two things done by turns. */
const runsOfTurn = 10

/**
 * The median time of something done again and again for about a budget of milliseconds. What `prepare` gives is handed to
 * `run`, and its time is not counted. One run beforehand does not count, unless it alone takes five times the budget.
 */
export async function measure<Prepared>(
  budget: number,
  prepare: () => Prepared | Promise<Prepared>,
  run: (prepared: Prepared) => unknown,
): Promise<Measured> {
  const times: number[] = []
  const once = async (): Promise<number> => {
    const prepared = await prepare()
    const started = performance.now()
    const pending = run(prepared)
    if (pending instanceof Promise) await pending
    return performance.now() - started
  }
  const first = await once()
  if (first > 5 * budget) return { median: first, runs: 1 }
  const started = performance.now()
  while (times.length < leastRuns || (times.length < mostRuns && performance.now() - started < budget))
    times.push(await once())
  return { median: median(times), runs: times.length }
}

/** Makes something ready, which is not timed, and gives what is. */
type Prepare = () => () => unknown

/**
 * How long each of two things takes, done by turns of ten runs for about a budget of milliseconds each: the median of its quickest turn,
 * the one in which the machine did least else. Hardly a run of a turn finds the processor's caches full of the other's code. As much
 * time again goes before, uncounted, in which engines make the code of each as quick as it gets.
 */
export function measureByTurns(budget: number, one: Prepare, other: Prepare): readonly [Measured, Measured] {
  const turnOf = (prepare: Prepare): number =>
    median(
      Array.from({ length: runsOfTurn }, () => {
        const run = prepare()
        const started = performance.now()
        run()
        return performance.now() - started
      }),
    )
  const turns = (): (readonly [number, number])[] => {
    const taken: (readonly [number, number])[] = []
    const started = performance.now()
    while (taken.length < leastRuns || performance.now() - started < 2 * budget)
      taken.push([turnOf(one), turnOf(other)])
    return taken
  }
  turns()
  const taken = turns()
  const of = (nth: 0 | 1): Measured => ({
    median: Math.min(...taken.map((turn) => turn[nth])),
    runs: runsOfTurn * taken.length,
  })
  return [of(0), of(1)]
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
