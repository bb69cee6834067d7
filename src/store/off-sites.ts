import * as z from 'zod/mini'
import { keptValue } from './kept-value.ts'

/** Match patterns of sites switched off by hand, although the organisation's build has access to them for good. */
export const offSites = keptValue<readonly string[]>('offSites', z.readonly(z.array(z.string())), [])
