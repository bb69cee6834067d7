import type { RuleSetFile } from '../../model/rule-set.ts'

/** One thing of a rule set that is otherwise than in another: a rule by its id, a word, or a setting by its name in the file. */
export interface Change {
  readonly of: 'rule' | 'word' | 'setting'
  readonly name: string
  readonly how: 'added' | 'changed' | 'removed'
}

/** What differs between two versions of a rule set, in the order of the file; their version and history aside. */
export const whatChanged = (before: RuleSetFile, after: RuleSetFile): Change[] => [
  ...compared('rule', rulesOf(before), rulesOf(after)),
  ...compared('word', wordsOf(before), wordsOf(after)),
  ...compared('setting', settingsOf(before), settingsOf(after)),
]

type Named = ReadonlyMap<string, string>

function compared(of: Change['of'], before: Named, after: Named): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): Change[] => {
    const [old, fresh] = [before.get(name), after.get(name)]
    if (old === fresh) return []
    return [{ of, name, how: old === undefined ? 'added' : fresh === undefined ? 'removed' : 'changed' }]
  })
}

/** Everything said of a rule, wherever in the file that is. */
function rulesOf({ rules, where = [], ownRules = [] }: RuleSetFile): Named {
  const ids = [...Object.keys(rules), ...where.flatMap((override) => Object.keys(override.rules))]
  const changed = [...new Set(ids)].map((id): [string, string] => {
    const some = where.flatMap(({ rules: ofSome, ...place }) => (ofSome[id] === undefined ? [] : [[place, ofSome[id]]]))
    return [id, JSON.stringify([rules[id], some])]
  })
  return new Map([...changed, ...ownRules.map((rule): [string, string] => [rule.id, JSON.stringify(rule)])])
}

const wordsOf = ({ acronyms = [], allowed = [] }: RuleSetFile): Named =>
  new Map([
    ...acronyms.map(({ term, means }): [string, string] => [term, means]),
    ...allowed.map((one): [string, string] => (typeof one === 'string' ? [one, ''] : [one.term, one.rule])),
  ])

function settingsOf(file: RuleSetFile): Named {
  const { title, organisation, basedOn, timeLimit, nation, otherChildren, readingAge, reasons } = file
  const settings = { title, organisation, basedOn, timeLimit, nation, otherChildren, readingAge, reasons }
  return new Map(
    Object.entries(settings).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, JSON.stringify(value)]],
    ),
  )
}
