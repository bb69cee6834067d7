import type { Area } from './area.ts'
import type { KeptName } from './trouble.ts'

const place = (name: KeptName): string => `not-kept:${name}`

/** Remembers until the browser closes whether the last change of something was kept, for the popup to say where it was not. */
export const noteKept = async (session: Area, name: KeptName, kept: boolean): Promise<void> => {
  await (kept ? session.remove([place(name)]) : session.set({ [place(name)]: true })).catch(() => {})
}

/** Whether the last change of it was not kept. */
export const wasNotKept = async (session: Area, name: KeptName): Promise<boolean> =>
  place(name) in (await session.get(place(name)).catch(() => ({})))
