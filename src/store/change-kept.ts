import type { Area } from './area.ts'
import type { KeptValue } from './kept-value.ts'
import { noteKept } from './not-kept.ts'

/** The extension's own storage, as the browser gives it. */
export interface Storage {
  readonly local: Area
  readonly session: Area
}

/** Changes what is remembered; the popup says so where it could not be kept. */
export const changeKept = async <Value>(
  storage: Storage,
  value: KeptValue<Value>,
  change: (value: Value) => Value,
): Promise<void> => noteKept(storage.session, value.name, await value.change(storage.local, change))
