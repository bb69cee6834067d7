import { plansOf } from '../reading/plans.ts'
import { remembered } from '../reading/remembered.ts'
import type { ToldSentence } from '../told-sentence.ts'

const ahead = /\b(?:will|shall)\s(?:\p{Ll}+\s)?\p{Ll}|['’]ll\s|\bto be\s\p{Ll}+ed\b/iu
const looksAhead = remembered((reading) => plansOf(reading).length > 0 || ahead.test(reading.text))

/** Whether what a sentence tells is still to be done. */
export const isPlanned = ({ reading }: ToldSentence): boolean => looksAhead(reading)

const helps =
  /\b(?:first aid|plaster|ice pack|cold (?:flannel|compress)|savlon|inhaler given|body map (?:completed|done|filled))\b/i

/** Whether somebody was helped there and then. */
export const firstAid = ({ reading, voice }: ToldSentence): boolean =>
  voice !== 'child' && voice !== 'reported' && helps.test(reading.text)
