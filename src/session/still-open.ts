import type { Level } from '../model/level.ts'
import type { Prompt } from '../model/prompt.ts'
import { say } from '../words/say.ts'

/** What is still asked, in a few words: “2 things a reader will need, 3 questions”. */
export function stillOpen(prompts: readonly Prompt[]): string {
  const counted = (level: Level): string[] => {
    const count = prompts.filter((prompt) => prompt.level === level).length
    return count === 0 ? [] : [say(`save_${level}`, { count })]
  }
  return [...counted('insist'), ...counted('ask')].join(', ')
}
