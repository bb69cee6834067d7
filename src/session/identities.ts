import type { Prompt } from '../model/prompt.ts'

/**
 * What each prompt is remembered by while its page is open: rule, words and which occurrence of the two. It holds through
 * edits elsewhere in the note.
 */
export function identities(prompts: readonly Prompt[]): string[] {
  const seen = new Map<string, number>()
  return prompts.map((prompt) => {
    const words = `${prompt.rule}\n${prompt.quote.toLowerCase()}`
    const occurrence = seen.get(words) ?? 0
    seen.set(words, occurrence + 1)
    return `${words}\n${occurrence}`
  })
}
