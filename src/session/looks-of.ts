import type { InterfaceProps } from '../ui/interface.tsx'
import { spokenLang } from '../words/say.ts'

/**
 * What tells one drawing from another, so that a key that changes nothing we show is not drawn for; null while card, list or line is open,
 * which are drawn anew each time.
 */
export const looksOf = ({ origin, marks, count, card, list, line, told }: InterfaceProps): string | null =>
  card || list || line ? null : JSON.stringify([origin, marks, count, told, spokenLang()])
