import * as z from 'zod/mini'
import type { Evidence } from '../../model/prompt.ts'
import { defineCheck } from '../check.ts'
import { type Note, placed } from '../note.ts'
import { birthDatesIn } from '../reading/birth-dates.ts'
import type { Reading } from '../reading/reading.ts'
import { spellings } from './spellings.ts'

/**
 * Asks which is right where one person's name is spelt two ways, or one person has two dates of birth; the form's count.
 * Leaves alone names that only look alike: two in one sentence, with two titles, or with two surnames.
 */
export const names = defineCheck({
  name: 'names',
  options: z.strictObject({ asks: z.enum(['spelling', 'birth']) }),
  find: (note, { options }) => (options.asks === 'spelling' ? spellings(note) : birthDates(note)),
})

const hasBirthDate = (reading: Reading): boolean => birthDatesIn(reading).length > 0

function birthDates(note: Note): Evidence[] {
  const { child } = note.context
  const known = new Map<string, string>()
  if (child?.dob !== undefined) known.set(child.name.split(' ')[0] ?? '', child.dob.slice(0, 10))
  return note.where(hasBirthDate).flatMap((sentence) =>
    birthDatesIn(sentence.reading).flatMap((birth) => {
      // Where nobody is named, or the only child is, the date is taken to be the child's of the form.
      const name = known.has(birth.name)
        ? birth.name
        : birth.name === ''
          ? (known.keys().next().value ?? '')
          : birth.name
      const before = known.get(name)
      if (before === undefined) known.set(name, birth.day)
      return before === undefined || before === birth.day ? [] : [{ span: placed(sentence, birth) }]
    }),
  )
}
