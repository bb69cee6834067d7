import type * as z from 'zod/mini'
import type { Area } from './area.ts'

/** One remembered value. Reading never fails: what is missing, spoilt or out of reach reads as the default. */
export interface KeptValue<Value> {
  /** Under which name it lies in its area: what `storage.onChanged` reports. */
  readonly name: string
  read(area: Area): Promise<Value>
  /** Changes the value; false where the area would not take it (full, or switched off by policy). */
  change(area: Area, change: (value: Value) => Value): Promise<boolean>
}

/** A value kept under `name`, parsed whenever it is read. */
export const keptValue = <Value>(name: string, schema: z.ZodMiniType<Value>, standard: Value): KeptValue<Value> => {
  const read = async (area: Area): Promise<Value> => {
    try {
      const parsed = schema.safeParse((await area.get(name))[name])
      return parsed.success ? parsed.data : standard
    } catch {
      return standard
    }
  }
  return {
    name,
    read,
    change: (area, change) =>
      // The background and an open popup may change the same value: one after the other, or one change is lost.
      navigator.locks.request(`recordwell ${name}`, async () => {
        try {
          await area.set({ [name]: change(await read(area)) })
          return true
        } catch {
          return false
        }
      }),
  }
}
