import type { Area } from './area.ts'
import type { KeptValue } from './kept-value.ts'
import { noteKept } from './not-kept.ts'

/** The extension's own storage, as the browser gives it. */
export interface Storage {
  readonly local: Area
  readonly session: Area
}

/** Changes what is remembered; false where it could not be kept, and the popup says so as well. */
export const changeKept = async <Value>(
  storage: Storage,
  value: KeptValue<Value>,
  change: (value: Value) => Value,
): Promise<boolean> => {
  const isKept = await value.change(storage.local, change)
  await noteKept(storage.session, value.name, isKept)
  return isKept
}
