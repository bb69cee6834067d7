import type { Area } from './area.ts'
import { orElse } from './or-else.ts'

const place = (tab: number, frame: number) => `prompts:${tab}:${frame}`
const ofTab = (tab: number) => `prompts:${tab}:`

/** Under which name a tab's counts lie, all frames of it, for those who watch the store. */
export const isCountOfTab = (name: string, tab: number): boolean => name.startsWith(ofTab(tab))

/** Remembers how many prompts stand open in a frame, until the browser closes. One entry a frame, so that no two writes meet. */
export const keepPromptCount = async (area: Area, tab: number, frame: number, count: number): Promise<void> => {
  await orElse(() => area.set({ [place(tab, frame)]: count }), undefined)
}

/** How many prompts stand open in a tab, all frames together; 0 where nothing can be read. */
export const readPromptCount = async (area: Area, tab: number): Promise<number> => {
  const items = await orElse(() => area.get(null), {})
  return Object.entries(items)
    .filter(([name]) => isCountOfTab(name, tab))
    .reduce((sum, [, count]) => sum + (typeof count === 'number' ? count : 0), 0)
}

/** Forgets what was counted in one frame of a tab. */
export const forgetPromptCount = async (area: Area, tab: number, frame: number): Promise<void> => {
  await orElse(() => area.remove([place(tab, frame)]), undefined)
}

/** Forgets what was counted in a tab. */
export const forgetPromptCounts = async (area: Area, tab: number): Promise<void> => {
  const items = await orElse(() => area.get(null), {})
  const names = Object.keys(items).filter((name) => isCountOfTab(name, tab))
  await orElse(() => area.remove(names), undefined)
}
