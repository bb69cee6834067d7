import { noteNamesName } from '../model/note-names-name.ts'
import type { Area } from './area.ts'

/**
 * Lays down by which names the known systems call their notes, where the watcher reads them: it has no room for the profiles. Made anew
 * whenever the background starts; nothing is lost where the storage would not take it.
 */
export const keepNoteNames = async (area: Area, names: readonly string[]): Promise<void> => {
  try {
    const kept = (await area.get(noteNamesName))[noteNamesName]
    if (JSON.stringify(kept) !== JSON.stringify(names)) await area.set({ [noteNamesName]: names })
  } catch {}
}
