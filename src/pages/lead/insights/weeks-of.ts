import type { RuleInsight, Week } from './rule-insights.ts'
import { together } from './tally.ts'

/** How many weeks are shown: half a year. */
const most = 26

/** What rules came to together, week by week, a week in which nothing was asked as none; the last half year, the oldest week first. */
export function weeksOf(rules: readonly Pick<RuleInsight, 'weeks'>[]): Week[] {
  const known = Map.groupBy(
    rules.flatMap(({ weeks }) => weeks),
    ({ week }) => week,
  )
  const [oldest, ...others] = [...known.keys()].sort()
  const newest = others.at(-1) ?? oldest
  if (oldest === undefined || newest === undefined) return []
  const weeks: Week[] = []
  for (let week = newest; week >= oldest && weeks.length < most; week = weekBefore(week))
    weeks.unshift({ week, ...together(known.get(week) ?? []) })
  return weeks
}

const weekBefore = (week: string): string => {
  const date = new Date(`${week}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 7)
  return date.toISOString().slice(0, 10)
}
