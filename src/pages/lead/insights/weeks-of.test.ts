import { expect, it } from 'vitest'
import { weeksOf } from './weeks-of.ts'

const none = { changed: 0, kept: 0, left: 0, 'set-aside': 0, wrong: 0 }
const week = (name: string, asked: number) => ({ ...none, week: name, asked, kept: asked })

it('weeks of several rules are added up, and a week between in which nothing was asked is there as none', () => {
  expect(
    weeksOf([{ weeks: [week('2025-12-22', 2), week('2026-01-05', 1)] }, { weeks: [week('2026-01-05', 3)] }]),
  ).toEqual([week('2025-12-22', 2), week('2025-12-29', 0), week('2026-01-05', 4)])
})

it('half a year is shown, and nothing where there is nothing', () => {
  const weeks = weeksOf([{ weeks: [week('2001-01-01', 2), week('2026-01-05', 1)] }])
  expect([weeks.length, weeks[0]?.week, weeks.at(-1)?.week]).toEqual([26, '2025-07-14', '2026-01-05'])
  expect(weeksOf([])).toEqual([])
})
