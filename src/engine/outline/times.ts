import type { Span } from '../../model/span.ts'
import type { ToldSentence } from '../told-sentence.ts'
import { isPlanned } from './deeds.ts'
import { eachOutsideQuotations } from './outside-quotations.ts'

const time =
  /\b\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\b|\b\d{1,2}\s?[ap]m\b|\b(?:this (?:morning|afternoon|evening)|today|yesterday|last night|(?:at |during |before |after )?(?:lunch(?:time)?|break(?:time)?|registration|bedtime|breakfast)|period \d|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?)\b/gi

/** When it was, as the note says it: calendar dates first, then times of a day. A date of birth dates nothing, a planned day no event. */
export function timesIn(sentences: readonly ToldSentence[]): Span[] {
  const dates = sentences
    .filter((one) => !isPlanned(one))
    .flatMap(({ start, reading }) =>
      reading.dates
        .filter(({ kind }) => kind !== 'birth')
        .map((one) => ({ start: start + one.start, end: start + one.end })),
    )
  const times = eachOutsideQuotations(
    sentences.filter(({ voice }) => voice !== 'action' && voice !== 'decision'),
    time,
  )
  const apart = times.filter((one) => !dates.some((date) => one.start < date.end && date.start < one.end))
  return [...dates.slice(0, 2), ...apart]
}
