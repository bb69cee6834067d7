import type { Prompt, Suggestion } from '../model/prompt.ts'
import type { RuleExamples } from './rule-examples.ts'

/** What a writer can do about a prompt; called back by cards and the list. */
export interface Replies {
  apply(prompt: Prompt, suggestion: Suggestion): void
  keep(prompt: Prompt, reason: string): void
  setAside(prompt: Prompt): void
  /** Only called for a prompt that has a term. */
  askNoMore(prompt: Prompt): void
  /** The question should not have been asked there. */
  wrong(prompt: Prompt): void
  /** Gives the own examples of the prompt's rule, and has them shown wherever else they can be; null where they are not known. */
  showMe(prompt: Prompt): RuleExamples | null
  /** Puts words on the clipboard; gives whether that worked. Called on the writer's click alone. */
  copy(words: string): Promise<boolean>
}
