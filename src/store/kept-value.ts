import type * as z from 'zod/mini'
import type { Area } from './area.ts'
import { isAside, setAside, settleAside } from './aside.ts'
import { openFormat, type Step, wrapFormat } from './format.ts'
import type { KeptName, Trouble } from './trouble.ts'

/** One remembered value. Reading never fails: what is missing, spoilt or out of reach reads as the default. */
export interface KeptValue<Value> {
  /** Under which name it lies in its area: what `storage.onChanged` reports. */
  readonly name: KeptName
  read(area: Area): Promise<Value>
  /**
   * Changes the value, and sets a spoilt one aside with it. False where nothing was changed: the area would not take it (full, or switched
   * off by policy), holds what a newer version made, which is left as it is, or would hold what could not be read again.
   */
  change(area: Area, change: (value: Value) => Value): Promise<boolean>
  /** What keeps the value from being read, or kept it until it was put back to the default; null where nothing does. */
  trouble(area: Area): Promise<Trouble | null>
  /** The user has heard of a spoilt value: it is set aside now, if it was not yet, and no longer told. */
  settle(area: Area): Promise<void>
}

/**
 * A value kept under `name`, parsed whenever it is read. `older` holds a step for every format before this one, the first taking what the
 * first format held: what an older version kept is led up by them, and lies in the new format from the next change on.
 */
export const keptValue = <Value>(
  name: KeptName,
  schema: z.ZodMiniType<Value>,
  standard: Value,
  older: readonly Step[] = [],
): KeptValue<Value> => {
  const look = async (area: Area): Promise<{ value: Value; raw?: unknown; trouble: Trouble | null }> => {
    try {
      const raw = (await area.get(name))[name]
      if (raw === undefined) return { value: standard, trouble: null }
      const opened = openFormat(raw, older)
      if (opened.kind === 'newer') return { value: standard, trouble: 'newer' }
      const parsed = opened.kind === 'open' ? schema.safeParse(opened.value) : null
      return parsed?.success ? { value: parsed.data, trouble: null } : { value: standard, raw, trouble: 'spoilt' }
    } catch {
      return { value: standard, trouble: 'out-of-reach' }
    }
  }
  /** The background and an open popup may change the same value: one after the other, or one change is lost. */
  const alone = <Result>(act: () => Promise<Result>): Promise<Result> =>
    navigator.locks.request(`recordwell ${name}`, act)
  const keep = async (area: Area, change: (value: Value) => Value, isTold: boolean): Promise<boolean> => {
    const { value, raw, trouble } = await look(area)
    if (trouble === 'newer' || trouble === 'out-of-reach') return false
    const next = change(value)
    if (!schema.safeParse(next).success) return false
    const aside = trouble === 'spoilt' ? setAside(name, raw, isTold) : {}
    await area.set({ ...aside, [name]: wrapFormat(next, older) })
    return true
  }
  return {
    name,
    read: async (area) => (await look(area)).value,
    change: (area, change) => alone(() => keep(area, change, false).catch(() => false)),
    trouble: async (area) => (await look(area)).trouble ?? ((await isAside(area, name)) ? 'spoilt' : null),
    settle: (area) =>
      alone(async () => {
        if ((await look(area)).trouble === 'spoilt') await keep(area, (value) => value, true)
        else await settleAside(area, name)
      }).catch(() => {}),
  }
}
