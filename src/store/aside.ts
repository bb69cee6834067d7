import * as z from 'zod/mini'
import type { Area } from './area.ts'
import { orElse } from './or-else.ts'

const asideSchema = z.strictObject({ raw: z.unknown(), told: z.boolean() })

const place = (name: string): string => `spoilt:${name}`

/** What to put into the storage to keep a spoilt value aside, for whoever can still make sense of it: the newest one of each name. */
export const setAside = (name: string, raw: unknown, told: boolean): Record<string, unknown> => ({
  [place(name)]: { raw, told },
})

const read = async (area: Area, name: string) => {
  const items: Record<string, unknown> = await orElse(() => area.get(place(name)), {})
  return asideSchema.safeParse(items[place(name)]).data
}

/** Whether a spoilt value was set aside of which the user has not heard yet. */
export const isAside = async (area: Area, name: string): Promise<boolean> => (await read(area, name))?.told === false

/** The user has heard of it. */
export const settleAside = async (area: Area, name: string): Promise<void> => {
  const aside = await read(area, name)
  if (aside?.told === false) await area.set(setAside(name, aside.raw, true))
}
