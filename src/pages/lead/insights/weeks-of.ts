import type { RuleInsight } from './rule-insights.ts'

/** How many weeks are shown: half a year. */
const most = 26

/** How often rules were asked together, week by week, a week without an answer as none; the last half year, the oldest week first. */
export function weeksOf(rules: readonly Pick<RuleInsight, 'weeks'>[]): RuleInsight['weeks'] {
  const sums = new Map<string, number>()
  for (const { week, asked } of rules.flatMap(({ weeks }) => weeks)) sums.set(week, (sums.get(week) ?? 0) + asked)
  const known = [...sums.keys()].sort()
  const [oldest, newest] = [known[0], known.at(-1)]
  if (oldest === undefined || newest === undefined) return []
  const weeks: { week: string; asked: number }[] = []
  for (let week = newest; week >= oldest && weeks.length < most; week = weekBefore(week))
    weeks.unshift({ week, asked: sums.get(week) ?? 0 })
  return weeks
}

const weekBefore = (week: string): string => {
  const date = new Date(`${week}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 7)
  return date.toISOString().slice(0, 10)
}
