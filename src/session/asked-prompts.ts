import type { Prompt } from '../model/prompt.ts'
import type { Asked } from '../model/reply.ts'
import { identities } from './identities.ts'

interface AskedPromptsOptions {
  /** The identities of those that were counted: one that stays, or comes back, is not counted again while its note is open. */
  readonly counted: Set<string>
  /** Whether a prompt asks on what one asked before that went with the words it was about. */
  asksOn(prompt: Prompt): boolean
  tell(asked: readonly Asked[]): void
}

/** Counts the prompts that a note was asked, by rule, each once; and tells of them together, when it is asked to. */
export function createAskedPrompts({ counted, asksOn, tell }: AskedPromptsOptions) {
  const untold = new Map<string, number>()
  return {
    /** Of all that were found, the writer sees these. */
    seen(found: readonly Prompt[], shown: readonly Prompt[]): void {
      const ids = identities(found)
      const inSight = new Set(shown)
      for (const [at, prompt] of found.entries()) {
        const id = ids[at] ?? ''
        if (counted.has(id) || !inSight.has(prompt)) continue
        counted.add(id)
        if (!asksOn(prompt)) untold.set(prompt.rule, (untold.get(prompt.rule) ?? 0) + 1)
      }
    },
    tell(): void {
      if (untold.size === 0) return
      const asked = [...untold].map(([rule, count]) => ({ rule, count }))
      untold.clear()
      tell(asked)
    },
  }
}
