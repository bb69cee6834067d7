import type { Replaced } from '../editors/editor.ts'
import type { Prompt, Suggestion } from '../model/prompt.ts'
import type { QuietTerm, Reply } from '../model/reply.ts'
import type { Replies } from '../ui/replies.ts'
import type { RuleExamples } from '../ui/rule-examples.ts'
import type { Life } from './life.ts'

interface ReplyActions {
  /** Puts words in place of the prompt's own. */
  replace(prompt: Prompt, words: string): Promise<Replaced>
  replaced(prompt: Prompt, suggestion: Suggestion, outcome: Replaced): void
  /** Leaves the prompt out from now on, and closes what was open about it. */
  answered(prompt: Prompt): void
  /** The writer told us of a fault of ours. */
  thank(): void
  /** Has a rule's own examples shown wherever else they can be, and gives them. */
  showMe(rule: string): RuleExamples | null
  record(reply: Reply): void
  askNoMore(term: QuietTerm): void
}

/** What each reply of the writer does. */
export function sessionReplies(actions: ReplyActions, life: Life): Replies {
  const { run, fail } = life
  return {
    apply: run((prompt, suggestion) => {
      const replaced = run((outcome: Replaced) => actions.replaced(prompt, suggestion, outcome))
      actions.replace(prompt, suggestion.text).then(replaced, fail)
    }),
    keep: run((prompt, reason) => {
      actions.record({ rule: prompt.rule, reply: 'kept', reason })
      actions.answered(prompt)
    }),
    setAside: run((prompt) => {
      actions.record({ rule: prompt.rule, reply: 'set-aside', reason: null })
      actions.answered(prompt)
    }),
    askNoMore: run((prompt) => {
      if (prompt.term !== null) actions.askNoMore({ rule: prompt.rule, term: prompt.term })
      actions.answered(prompt)
    }),
    wrong: run((prompt) => {
      actions.record({ rule: prompt.rule, reply: 'wrong', reason: null })
      actions.answered(prompt)
      actions.thank()
    }),
    showMe: ({ rule }) => actions.showMe(rule),
    async copy(words) {
      try {
        // There is no clipboard on a page that came without encryption.
        await navigator.clipboard.writeText(words)
        return true
      } catch {
        return false
      }
    },
  }
}
