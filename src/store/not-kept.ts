import type { Area } from './area.ts'
import { orElse } from './or-else.ts'
import type { KeptName } from './trouble.ts'

const place = (name: KeptName): string => `not-kept:${name}`

/** Remembers until the browser closes whether the last change of something was kept, for the popup to say where it was not. */
export const noteKept = async (session: Area, name: KeptName, kept: boolean): Promise<void> => {
  await orElse(() => (kept ? session.remove([place(name)]) : session.set({ [place(name)]: true })), undefined)
}

/** Whether the last change of it was not kept. */
export const wasNotKept = async (session: Area, name: KeptName): Promise<boolean> =>
  place(name) in (await orElse(() => session.get(place(name)), {}))
