import { type PanelTab, panelTabSchema } from '../model/panel-tab.ts'
import type { Area } from './area.ts'
import { orElse } from './or-else.ts'

const name = 'panelTab'

/** Remembers, until the browser closes, which part of the panel was turned to last: all that is remembered of it. */
export const keepPanelTab = async (area: Area, tab: PanelTab): Promise<void> => {
  await orElse(() => area.set({ [name]: tab }), undefined)
}

/** The part that was turned to last; the first where none was, or nothing can be read. */
export const readPanelTab = async (area: Area): Promise<PanelTab> => {
  const items: Record<string, unknown> = await orElse(() => area.get(name), {})
  return panelTabSchema.safeParse(items[name]).data ?? 'questions'
}
