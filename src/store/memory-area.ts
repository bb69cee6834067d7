import type { Area } from './area.ts'

/** A storage area in memory, for tests; `full` makes every write fail as a full disk does. */
export const createMemoryArea = (items: Record<string, unknown> = {}, full = false): Area => {
  const kept = new Map(Object.entries(items))
  return {
    get: async (key) => Object.fromEntries([...kept].filter(([name]) => key === null || key === name)),
    set: async (added) => {
      if (full) throw new Error('QuotaExceededError')
      for (const [name, value] of Object.entries(added)) kept.set(name, structuredClone(value))
    },
    remove: async (names) => {
      for (const name of names) kept.delete(name)
    },
  }
}
