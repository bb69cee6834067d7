import { describe, expect, it } from 'vitest'
import { builtInPacks } from '../../cli/load-rules.ts'
import type { NoteContext } from '../../model/note-context.ts'
import { createChecker } from '../checker.ts'

const [rule] = builtInPacks().flatMap((pack) => pack.rules.filter(({ check }) => check === 'timeliness'))
const asks = (options: Record<string, unknown>, context: NoteContext, text = 'Amir came to me.'): boolean =>
  rule !== undefined && createChecker({ rules: [{ ...rule, options }] }).check(text, context).length > 0

const day = { limit: { hours: 24 } }
const twoDays = { limit: { workingDays: 2 } }

describe('timeliness', () => {
  it('asks beyond the hours', () =>
    expect(asks(day, { incidentAt: '2025-03-10T09:00', recordedAt: '2025-03-11T09:30' })).toBe(true))
  it('stays quiet within the hours', () =>
    expect(asks(day, { incidentAt: '2025-03-10T09:00', recordedAt: '2025-03-11T08:30' })).toBe(false))
  it('allows the whole day where there is no time', () => {
    expect(asks(day, { incidentAt: '2025-03-10', recordedAt: '2025-03-11T23:30' })).toBe(false)
    expect(asks(day, { incidentAt: '2025-03-10', recordedAt: '2025-03-12' })).toBe(true)
  })
  it('counts working days', () => {
    expect(asks(twoDays, { incidentAt: '2025-03-07', recordedAt: '2025-03-11' })).toBe(false)
    expect(asks(twoDays, { incidentAt: '2025-03-07', recordedAt: '2025-03-12' })).toBe(true)
  })
  it('counts no bank holiday of the nation', () => {
    const easter = { incidentAt: '2025-04-17', recordedAt: '2025-04-23' }
    expect(asks(twoDays, easter)).toBe(false)
    expect(asks({ ...twoDays, nation: 'scotland' }, easter)).toBe(true)
  })
  it('takes a limit of the category’s own', () => {
    const late = { incidentAt: '2025-03-10', recordedAt: '2025-03-12' }
    const options = { ...twoDays, categories: { disclosure: { hours: 24 } } }
    expect(asks(options, { ...late, category: 'Disclosure' })).toBe(true)
    expect(asks(options, { ...late, category: 'Attendance' })).toBe(false)
  })
  it('abstains without both dates', () => expect(asks(day, { recordedAt: '2025-03-12' })).toBe(false))
  it('stays quiet where the note tells of it', () =>
    expect(
      asks(day, { incidentAt: '2025-03-10', recordedAt: '2025-03-14' }, 'Late entry: I was on leave. Amir came.'),
    ).toBe(false))
  it('refuses a limit of nothing', () => expect(() => asks({ limit: { hours: 0 } }, {})).toThrow())
})
