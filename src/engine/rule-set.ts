import type { Rule, RulePack, Term } from '../model/rule.ts'
import type { RuleSet, RuleSetFile } from '../model/rule-set.ts'
import { createChecker } from './checker.ts'
import { failedExamples } from './rule-examples.ts'

/** Something of a rule set that is left out, and a sentence that says which rule, what is wrong and what to do. */
export interface Refused {
  readonly pack: string
  readonly rule: string | null
  readonly reason: string
}

/**
 * An organisation's rule set with its packs' rules in it, its own levels, terms and wording applied. What cannot be used is
 * left out and told; the rest goes on. A pack whose rules fail their own examples is refused whole.
 */
export function openRuleSet(
  file: RuleSetFile,
  packs: readonly RulePack[],
): { readonly ruleSet: RuleSet; readonly refused: readonly Refused[] } {
  const refused: Refused[] = []
  const rules: Rule[] = []
  for (const id of file.packs) {
    const pack = packs.find((one) => one.id === id)
    const wrong = pack === undefined ? [missingPack(id)] : pack.rules.flatMap((rule) => wrongIn(pack, rule, rules))
    if (pack === undefined || wrong.length > 0) refused.push(...wrong)
    else rules.push(...pack.rules)
  }
  for (const id of Object.keys(file.rules)) {
    if (!rules.some((rule) => rule.id === id))
      refused.push({
        pack: file.id,
        rule: id,
        reason: `The rule set changes a rule that none of its packs has: ${id}.`,
      })
  }
  const chosen = rules.flatMap((rule) => {
    const change = file.rules[rule.id]
    const reason = optionsRefused(rule, change)
    if (reason === null) return applied(rule, change)
    refused.push({ pack: file.id, rule: rule.id, reason })
    return applied(rule, { ...change, options: undefined })
  })
  return {
    ruleSet: { id: file.id, version: file.version, title: file.title, rules: chosen, reasons: file.reasons },
    refused,
  }
}

const missingPack = (id: string): Refused => ({
  pack: id,
  rule: null,
  reason: `There is no rule pack called ${id}: check its name, or add its file.`,
})

function wrongIn(pack: RulePack, rule: Rule, known: readonly Rule[]): Refused[] {
  if (known.some((one) => one.id === rule.id))
    return [
      {
        pack: pack.id,
        rule: rule.id,
        reason: `Another pack already has a rule called ${rule.id}: give this one a name of its own.`,
      },
    ]
  try {
    return failedExamples(rule).map(({ example, reason }) => ({
      pack: pack.id,
      rule: rule.id,
      reason: `${reason} Example: “${example}”`,
    }))
  } catch (cause) {
    return [
      { pack: pack.id, rule: rule.id, reason: cause instanceof Error ? cause.message : 'The rule cannot be read.' },
    ]
  }
}

type RuleChange = RuleSetFile['rules'][string] | undefined

/** Why the rule's check does not take the options of a rule set; null where it does. */
function optionsRefused(rule: Rule, change: RuleChange): string | null {
  if (change?.options === undefined) return null
  try {
    createChecker({ rules: [{ ...rule, options: { ...rule.options, ...change.options } }] })
    return null
  } catch {
    return `The rule set gives ${rule.id} options that its check, ${rule.check}, does not take: the rule keeps its own.`
  }
}

function applied(rule: Rule, change: RuleChange): Rule[] {
  if (change?.level === 'off') return []
  const removed = new Set(change?.removeTerms)
  return [
    {
      ...rule,
      level: change?.level ?? rule.level,
      options: { ...rule.options, ...change?.options },
      terms: [...rule.terms.filter((term) => !removed.has(wordsOfTerm(term))), ...(change?.addTerms ?? [])],
      prompt: change?.prompt ?? rule.prompt,
      why: change?.why ?? rule.why,
    },
  ]
}

const wordsOfTerm = (term: Term): string => (typeof term === 'string' ? term : term.term)
