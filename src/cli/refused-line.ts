import type { Refused } from '../engine/rule-set.ts'

/** What was left out of a rule set, as one line. */
export const refusedLine = ({ pack, rule, reason }: Refused): string =>
  `${pack}${rule === null ? '' : `, rule ${rule}`}: ${reason}`
