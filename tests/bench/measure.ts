/** What a run of measurements gave, in milliseconds. */
export interface Measured {
  readonly median: number
  readonly runs: number
}

const leastRuns = 3

/**
 * The median time of something done again and again for about a budget of milliseconds. What `prepare` gives is handed to
 * `run`, and its time is not counted. As much time again goes before, uncounted, in which engines make the code as quick as it gets;
 * but where one run takes five times the budget, that one is the measure.
 */
export async function measure<Prepared>(
  budget: number,
  prepare: () => Prepared | Promise<Prepared>,
  run: (prepared: Prepared) => unknown,
): Promise<Measured> {
  const once = async (): Promise<number> => {
    const prepared = await prepare()
    const started = performance.now()
    const pending = run(prepared)
    if (pending instanceof Promise) await pending
    return performance.now() - started
  }
  const again = async (): Promise<number[]> => {
    const times: number[] = []
    const started = performance.now()
    while (times.length < leastRuns || performance.now() - started < budget) times.push(await once())
    return times
  }
  const first = await once()
  if (first > 5 * budget) return { median: first, runs: 1 }
  await again()
  const times = await again()
  return { median: median(times), runs: times.length }
}

/** Makes something ready, which is not timed, and gives what is. */
type Prepare = () => () => unknown

/**
 * The median times of two things done by turns, for about a budget of milliseconds each: a moment in which the machine is busy falls on
 * both. As much time again goes before, uncounted.
 */
export function measureByTurns(budget: number, one: Prepare, other: Prepare): readonly [Measured, Measured] {
  const timed = (prepare: Prepare): number => {
    const run = prepare()
    const started = performance.now()
    run()
    return performance.now() - started
  }
  const turns = (): (readonly [number, number])[] => {
    const taken: (readonly [number, number])[] = []
    const started = performance.now()
    while (taken.length < leastRuns || performance.now() - started < 2 * budget) taken.push([timed(one), timed(other)])
    return taken
  }
  turns()
  const taken = turns()
  const of = (nth: 0 | 1): Measured => ({ median: median(taken.map((times) => times[nth])), runs: taken.length })
  return [of(0), of(1)]
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
