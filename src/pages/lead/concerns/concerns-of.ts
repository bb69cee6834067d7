import type { Concern } from '../../../engine/concern.ts'
import { contradictions } from '../../../engine/contradictions.ts'
import type { Refused } from '../../../engine/rule-set.ts'
import { wordingConcerns } from '../../../engine/wording-concerns.ts'
import type { Rule } from '../../../model/rule.ts'
import type { RuleSetFile } from '../../../model/rule-set.ts'

/** Something of a draft that its lead should look at: it contradicts itself, says what no prompt may, or cannot be used. */
export interface LeadConcern {
  readonly kind: Concern['kind'] | 'own_rule' | 'options' | 'gone' | 'pack'
  readonly rule: string | null
  readonly words: string | null
  readonly says: string
}

/** All of a draft, once each. `refused` is what was left out of it, `rules` are those it is based on. */
export function concernsOf(
  draft: RuleSetFile,
  refused: readonly Refused[],
  rules: readonly Rule[],
): readonly LeadConcern[] {
  const left = refused.map(({ kind, rule, reason }): LeadConcern => {
    const named = kind === 'own-rule' ? 'own_rule' : kind
    return { kind: named, rule, words: null, says: rule === null || kind === 'gone' ? reason : `${rule}: ${reason}` }
  })
  const all = [...left, ...contradictions(draft, rules), ...wordingConcerns(draft)]
  return [...new Map(all.map((concern) => [concern.says, concern])).values()]
}

const small = (text: string): string => text.trim().toLowerCase()

/** Those that are about a word, however it is written. */
export const aboutWord = (
  concerns: readonly LeadConcern[],
  word: string,
  kinds: readonly LeadConcern['kind'][],
): readonly LeadConcern[] =>
  concerns.filter(({ kind, words }) => kinds.includes(kind) && words !== null && small(words) === small(word))
