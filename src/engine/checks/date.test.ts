import { describe, expect, it } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'
import { loadRuleSet } from '../../cli/load-rules.ts'
import { createChecker } from '../checker.ts'

describe('date, where the form holds the day', () =>
  markedCases('date', [
    [
      'asks about a day after a meeting or a visit',
      'Core group {12th}. Letter went out {7th}. S/V {11.6}. On file since 3 May 2025.',
    ],
    ['leaves places in a race alone', 'He came 2nd in the race on 3 May 2025.'],
    ['leaves a time with a full stop alone', '11.05: told Ms Hill, who rang Mum at 11.40 on 4 May 2025.'],
    ['asks about a date with no year', 'I saw the mark on {12 March}.'],
    ['asks about figures', 'Visit {14/2}.'],
    ['asks about a month alone', 'He has not been since {September}.'],
    ['asks about a day of the month', 'She rang on {the 5th}.'],
    ['takes the day of the week with it', '{Thurs 9th} - school rang.'],
    ['asks about when somebody was born on the ward', 'SVD {6/5}, home next day.'],
    ['leaves ages and durations alone', '9/12 dev review, well. Course 5/7. Seen at 3/52.'],
    ['leaves the lines of a growth chart alone', 'Weight fell from the 50th to the 9th centile.'],
    ['leaves a term alone', 'Her attendance was 84% in the spring term 2025.'],
    ['leaves full dates alone in any order', 'Seen 12/03/2025, 12.3.25, 12 March 2025, March 12, 2025 and 2025-03-12.'],
    ['leaves a range with one year alone', 'Away from 9 May to 16 May 2025.'],
    ['leaves a loose day alone', 'It happened yesterday and on Monday.'],
    ['asks about a time no date pins down', 'They fell out {the other day}.'],
    ['leaves a report alone', 'Mum said it started in March.'],
    ['leaves a plan alone', 'I will see him on 3 April.'],
    ['does not take a visit that was made for a plan', 'School visit to see Ana, {5 Nov}.'],
    ['leaves numbers alone', 'Flat 12/3, 24/7, 50/50, he scored 3/10 and took 1/2 a tablet.'],
    ['leaves the verb may alone', 'She may have gone home.'],
    ['leaves a march alone', 'They march in a line.'],
    ['takes a time behind a month for no year', 'Sent Thurs {6th Mar} 08.31 from the office.'],
    ['asks about the day that a line of a log begins with', '{19/3} Appt kept, on time.'],
    ['asks about a day with another beside it', 'No access twice ({11th} & 14th).'],
    ['leaves what is not known alone', 'He could not say when in March.'],
    ['asks about a day of the month behind what was done', 'Visit attempted {3rd}, no answer.'],
    ['leaves somebody called Jan alone', 'Seen with Jan Hill. Nothing from Jan.'],
  ]))

describe('date, where nothing holds a day', () => {
  markedCases('date', [
    ['asks about a loose day', 'It happened {yesterday}.', {}],
    ['asks about a short day that a line begins with', '{Sat}: rang home. {Sun} am, quiet.', {}],
    ['takes nothing else for it', 'Sat with her on the step. Sun cream was put on.', {}],
    ['asks about a weekday', 'Late {on Monday}.', {}],
    ['leaves habits alone', 'He swims every Monday and on Tuesdays.', {}],
    ['leaves the time of day alone', 'He came at lunchtime, period 3, 14:05.', {}],
    ['leaves a loose day beside a full date alone', 'It happened yesterday, 11 March 2025.', {}],
    ['the full date counts for the rest of the note', 'On 11 March 2025 he was late. On Monday too.', {}],
  ])

  const { check } = createChecker({ rules: loadRuleSet('standard').ruleSet.rules })
  const missing = (text: string, context = {}): boolean =>
    check(text, context).some(({ rule }) => rule === 'date-missing')

  it('asks about the note as a whole', () => expect(missing('He was late.')).toBe(true))
  it('takes a full date in the note', () => expect(missing('He was late on 3 March 2025.')).toBe(false))
  it('takes the form’s date', () => expect(missing('He was late.', { incidentAt: '2025-03-03' })).toBe(false))
  it('does not take a date of birth', () => expect(missing('Amir (d.o.b. 03/03/2015) was late.')).toBe(true))
  it('asks nothing of an empty note', () => expect(missing(' \n ')).toBe(false))
})
