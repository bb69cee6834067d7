import { format } from 'date-fns/format'

/** The day of a moment where the writer is, as `YYYY-MM-DD`. */
export const localDay = (moment: Date): string => format(moment, 'yyyy-MM-dd')
