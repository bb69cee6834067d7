import * as z from 'zod/mini'

const combination = z
  .string()
  .check(z.regex(/^((Ctrl|Alt|Shift|Meta)\+)+(Key[A-Z]|Digit\d|F\d{1,2}|Period|Comma|Slash|Semicolon)$/))

/** Key combinations by KeyboardEvent.code, so that they hold on any keyboard layout. */
export const keysSchema = z.strictObject({ next: combination, list: combination, hide: combination })
export type Keys = z.infer<typeof keysSchema>

export const defaultKeys: Keys = { next: 'Alt+KeyQ', list: 'Alt+Shift+KeyQ', hide: 'Alt+Shift+KeyX' }
