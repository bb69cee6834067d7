import type { Prompt } from '../model/prompt.ts'
import type { NoteView } from './note-view.ts'
import type { PageMemory } from './page-memory.ts'

/** All that is asked in all notes of a page: one button saves them together. */
export const openPrompts = ({ views }: Pick<PageMemory, 'views'>): Prompt[] =>
  [...views].flatMap(({ prompts }) => prompts)

/** Whether it is for this note to say so: the current one, or, where that asks nothing, the first that does. */
export function speaksForAll(view: NoteView, { views, current }: Pick<PageMemory, 'views' | 'current'>): boolean {
  const now = current()
  const speaker = now && now.prompts.length > 0 ? now : [...views].find(({ prompts }) => prompts.length > 0)
  return speaker === view
}
