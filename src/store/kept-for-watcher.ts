import type { FieldChoice } from '../model/field-choice.ts'
import { fieldChoicesName } from '../model/field-choices-name.ts'
import { noteNamesName } from '../model/note-names-name.ts'
import { choicesIn } from './choices-in.ts'

/** What the watcher goes by: what the writer said of fields, and how the known systems call their notes. */
interface KeptForWatcher {
  readonly choices: readonly FieldChoice[]
  readonly names: readonly string[]
}

/** Reads it without a parser; nothing is known where the storage cannot be read. */
export const readForWatcher = async (
  get: (names: string[]) => Promise<Record<string, unknown>>,
): Promise<KeptForWatcher> => {
  const kept: Record<string, unknown> = await get([fieldChoicesName, noteNamesName]).catch(() => ({}))
  const names = kept[noteNamesName]
  return { choices: choicesIn(kept[fieldChoicesName]), names: Array.isArray(names) ? names : [] }
}
