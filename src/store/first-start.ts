import type { Area } from './area.ts'

const name = 'started'

/**
 * Whether the background starts for the first time since the extension came: by the browser's start, an install, an update, or being
 * switched on. Ask once a start, of `storage.session`, which every one of these empties; where it cannot be read, each start is the first.
 */
export const isFirstStart = async (session: Area): Promise<boolean> => {
  try {
    if (name in (await session.get(name))) return false
    await session.set({ [name]: true })
  } catch {}
  return true
}
