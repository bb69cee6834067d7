import * as z from 'zod/mini'

/** The parts of the panel that can be turned to, in order. */
export const panelTabs = ['questions', 'voices', 'outline', 'letter'] as const
export const panelTabSchema = z.enum(panelTabs)
export type PanelTab = z.infer<typeof panelTabSchema>
