import { useState } from 'preact/hooks'
import { carryOver } from '../../engine/carry-over.ts'
import { refusedBy } from '../../model/expected.ts'
import { type RuleSetFile, ruleSetFileSchema } from '../../model/rule-set.ts'
import { changeKept, type Storage } from '../../store/change-kept.ts'
import type { KeptValue } from '../../store/kept-value.ts'
import { ruleSetDraft } from '../../store/rule-sets.ts'
import { say } from '../../words/say.ts'
import { builtIn } from '../built-in.ts'

/** Why the last change was not kept; `why` is told in English, and empty where only the browser knows. */
export interface NotKept {
  readonly says: string
  readonly why: string
}

/** Changes what is remembered; false where it was not kept. */
export type Keep = <Value>(value: KeptValue<Value>, change: (now: Value) => Value) => Promise<boolean>

/** The ways to change a draft, each kept at once; what became of the last one; and the draft that another took the place of. */
export function useDraft(store: Storage, draft: RuleSetFile | null) {
  const [notKept, tell] = useState<NotKept | null>(null)
  const [aside, putAside] = useState<RuleSetFile | null>(null)
  const keep: Keep = async (value, change) => {
    const isKept = await changeKept(store, value, change)
    tell(isKept ? null : { says: say('lead_not_kept'), why: '' })
    return isKept
  }
  const keepDraft = async (change: (now: RuleSetFile | null) => RuleSetFile | null): Promise<boolean> => {
    const made: (RuleSetFile | null)[] = []
    const isKept = await keep(ruleSetDraft, (now) => {
      const next = change(now)
      made.push(next)
      return next
    })
    const why = isKept ? '' : troubleOf(made[0] ?? null)
    if (why !== '') tell({ says: say('lead_not_taken'), why })
    return isKept
  }
  const replace = async (next: RuleSetFile | null): Promise<boolean> => {
    const isKept = await keepDraft(() => next)
    // What was put away stays to be brought back until there is another.
    if (isKept && draft !== null) putAside(draft)
    return isKept
  }
  return {
    keep,
    notKept,
    aside,
    /** Changes the draft. What was chosen for rules under older names is carried over with it. */
    edit: (change: (now: RuleSetFile) => RuleSetFile) =>
      keepDraft((now) => (now === null ? null : change(carryOver(now, builtIn().renamed)))),
    /** Puts another draft, or none, in the place of this one, which can be brought back as long as the page is open. */
    replace,
    bringBack: async (): Promise<void> => {
      if (await keepDraft(() => aside)) putAside(draft)
    },
  }
}

/** What in a draft is otherwise than a rule set can be, such as a list that is too long; empty where nothing is. */
function troubleOf(draft: RuleSetFile | null): string {
  const [issue] = draft === null ? [] : (ruleSetFileSchema.safeParse(draft).error?.issues ?? [])
  return issue === undefined ? '' : refusedBy(issue)
}
