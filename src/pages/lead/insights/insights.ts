import type { CountFile } from '../../../model/count-file.ts'
import { type RuleInsight, ruleInsights } from './rule-insights.ts'

/** What the counts of a group of people tell. Each browser's file counts as one person. */
export interface GroupInsights {
  /** What the group calls itself; null for everybody, or for all who stand in no other group here. */
  readonly group: string | null
  readonly people: number
  readonly rules: readonly RuleInsight[]
}

/** What is shown of files that several people handed over. */
export interface Insights {
  /** Everybody together; null where they are fewer than five. */
  readonly all: GroupInsights | null
  /** The groups of five people and more, and the rest as one: none is small, nor can one be worked out from the others. */
  readonly groups: readonly GroupInsights[]
}

const fewestPeople = 5

/** What files of counts tell together. A file that is there twice counts once. */
export function insights(given: readonly CountFile[]): Insights {
  const files = [...new Map(given.map((file) => [JSON.stringify(file), file])).values()]
  if (files.length < fewestPeople) return { all: null, groups: [] }
  const named = [...Map.groupBy(files, ({ group }) => group?.trim() || null)]
  const shown = named
    .filter(([name, own]) => name !== null && own.length >= fewestPeople)
    .sort((a, b) => b[1].length - a[1].length)
  let rest = named.filter((one) => !shown.includes(one)).flatMap(([, own]) => own)
  // A small rest could be worked out from everybody less the groups: the smallest group joins it.
  while (rest.length > 0 && rest.length < fewestPeople) rest = [...rest, ...(shown.pop()?.[1] ?? [])]
  if (shown.length === 0) return { all: of(null, files), groups: [] }
  return {
    all: of(null, files),
    groups: [...shown.map(([name, own]) => of(name, own)), ...(rest.length === 0 ? [] : [of(null, rest)])],
  }
}

const of = (group: string | null, files: readonly CountFile[]): GroupInsights => ({
  group,
  people: files.length,
  rules: ruleInsights(files.map(({ counts }) => counts)),
})
