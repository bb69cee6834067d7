import type { RuleChanges } from '../model/rule-change.ts'
import type { RuleSetFile } from '../model/rule-set.ts'
import type { Concern } from './concern.ts'
import { saysWhatItMayNot } from './what-a-prompt-may-say.ts'

/** What is put in a question's place for it: the writer's words, and what a term stands for. */
const filledIn = ['{quote}', '{means}']

/** A question longer than that is not read in two seconds. */
const mostWords = 20

interface Wording {
  readonly id: string
  readonly prompt?: string | undefined
  readonly why?: string | undefined
}

type Worded = Pick<RuleSetFile, 'rules' | 'where'> & { readonly ownRules?: readonly Wording[] | undefined }

/** What an organisation's own wording does that no prompt of ours may do (see CONTRIBUTING.md). It is for people to judge. */
export function wordingConcerns({ rules, where = [], ownRules = [] }: Worded): Concern[] {
  const changes = [rules, ...where.map((override) => override.rules)].flatMap(wordingsIn)
  return [...changes, ...ownRules].flatMap(({ id, prompt, why }) =>
    [
      ...[prompt, why].flatMap((text = '') => saysWhatItMayNot(text).map((what) => `${id} ${what}: “${text}”`)),
      ...(prompt === undefined ? [] : shapeConcerns(id, prompt)),
      ...[...unfilled(prompt, filledIn), ...unfilled(why, [])].map(
        (braces) =>
          `${id} shows “${braces}” to the writer as it is: ${filledIn.join(' and ')} alone are filled in, in a question`,
      ),
    ].map((says): Concern => ({ kind: 'wording', rule: id, words: null, says })),
  )
}

const wordingsIn = (rules: RuleChanges): Wording[] =>
  Object.entries(rules).map(([id, { prompt, why }]) => ({ id, prompt, why }))

const shapeConcerns = (id: string, prompt: string): string[] => [
  ...(/^[^?]+\?$/.test(prompt) ? [] : [`${id} does not ask in one question: “${prompt}”`]),
  ...(prompt.split(/\s+/).length > mostWords ? [`${id} asks in more than ${mostWords} words: “${prompt}”`] : []),
]

const unfilled = (text = '', filled: readonly string[]): string[] =>
  [...text.matchAll(/\{[^{}]*\}/gu)].map(([braces]) => braces).filter((braces) => !filled.includes(braces))
