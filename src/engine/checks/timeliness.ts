import { addDays } from 'date-fns/addDays'
import { addHours } from 'date-fns/addHours'
import { isAfter } from 'date-fns/isAfter'
import { parseISO } from 'date-fns/parseISO'
import { startOfDay } from 'date-fns/startOfDay'
import * as z from 'zod/mini'
import { type Nation, nations } from '../../model/nations.ts'
import { type Limit, limitSchema } from '../../model/time-limit.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { defineCheck } from '../check.ts'

/**
 * Asks, where the form holds both, why something was recorded later after the event than the limit. Leaves alone what the note itself
 * says of being late (the rule's terms). Knows no today: without both dates it abstains.
 */
export const timeliness = defineCheck({
  name: 'timeliness',
  options: z.strictObject({
    limit: limitSchema,
    /** Limits of their own for some categories of the form, by their names in small letters. */
    categories: z._default(z.record(z.string(), limitSchema), {}),
    /** Whose bank holidays are no working days. */
    nation: z._default(z.enum(nations), 'england-and-wales'),
  }),
  find: (note, { id, options }) => {
    const { incidentAt, recordedAt, category } = note.context
    if (incidentAt === undefined || recordedAt === undefined || note.text.trim() === '') return []
    if (note.met(id).length > 0) return []
    const limit = options.categories[category?.toLowerCase() ?? ''] ?? options.limit
    return isLate(incidentAt, recordedAt, limit, options.nation) ? [{ span: null }] : []
  },
})

const hasTime = (iso: string): boolean => iso.length > 10

/** Whether it is later for certain: where a time is not given, the whole day is allowed. */
function isLate(incidentAt: string, recordedAt: string, limit: Limit, nation: Nation): boolean {
  const incident = parseISO(incidentAt)
  const recorded = parseISO(recordedAt)
  if (Number.isNaN(incident.getTime()) || Number.isNaN(recorded.getTime())) return false
  if ('workingDays' in limit)
    return isAfter(startOfDay(recorded), addWorkingDays(startOfDay(incident), limit.workingDays, nation))
  if (hasTime(incidentAt) && hasTime(recordedAt)) return isAfter(recorded, addHours(incident, limit.hours))
  return isAfter(startOfDay(recorded), addDays(startOfDay(incident), Math.ceil(limit.hours / 24)))
}
