import type { RuleChanges } from '../model/rule-change.ts'
import type { Allowed, Renamed, RuleSetFile } from '../model/rule-set.ts'

/** A rule set with its choices carried over to the names that rules have now. A choice that stands under the new name already stays. */
export function carryOver(file: RuleSetFile, renamed: Renamed): RuleSetFile {
  if (Object.keys(renamed).length === 0) return file
  const name = (id: string): string => renamed[id] ?? id
  const changes = (rules: RuleChanges): RuleChanges =>
    Object.fromEntries([
      ...Object.entries(rules).map(([id, change]) => [name(id), change] as const),
      ...Object.entries(rules).filter(([id]) => name(id) === id),
    ])
  const allowed = (one: Allowed): Allowed => (typeof one === 'string' ? one : { ...one, rule: name(one.rule) })
  return {
    ...file,
    rules: changes(file.rules),
    ...(file.where && { where: file.where.map((override) => ({ ...override, rules: changes(override.rules) })) }),
    ...(file.allowed && { allowed: file.allowed.map(allowed) }),
  }
}
