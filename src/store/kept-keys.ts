import { defaultKeys, type Keys, keysSchema } from '../model/keys.ts'
import { keptValue } from './kept-value.ts'

/** The key combinations that this browser's user chose. */
export const keptKeys = keptValue<Keys>('keys', keysSchema, defaultKeys)
