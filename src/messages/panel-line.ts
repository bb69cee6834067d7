import * as z from 'zod/mini'

/**
 * The one line that words of a note go over: from the checker in a page to the panel beside it, which opens it itself. Neither end
 * keeps, sends on or writes down what comes; the background does not know of it.
 */
export const panelLine = 'panel'

/** What a checker says, without a word, when it begins and when a panel asks: connect to my frame. */
export const checkerHereSchema = z.strictObject({ kind: z.literal('checker-here') })
export type CheckerHere = z.infer<typeof checkerHereSchema>

/** What a panel says to all frames of a tab when it turns to it; each checker there says `checker-here`. */
export const panelHereSchema = z.strictObject({ kind: z.literal('panel-here') })
export type PanelHere = z.infer<typeof panelHereSchema>
