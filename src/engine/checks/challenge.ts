import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met, Note } from '../note.ts'
import { firstMet } from './first-met.ts'
import { isNegated } from './sense.ts'

/**
 * Asks what came of a disagreement between professionals. Leaves alone a child's or parent's disagreeing, and one of which the same
 * sentence or one of the next three says how it went on or when it will be looked at.
 */
export const challenge = defineCheck({
  name: 'challenge',
  options: z.strictObject({}),
  find: (note, rule) =>
    firstMet(note, rule, (met) => !isNegated(met) && !isFamily(met))
      .filter((met) => !isSettled(note, met))
      .map(({ span, hit }) => ({ span, term: hit.term })),
  oneGap: (earlier, later) => later.index - earlier.index <= 2,
})

const isFamily = ({ sentence, hit }: Met): boolean =>
  /\b(?:mum|dad|mother|father|parents?|carers?|nan|child|he|she|family|aunt|uncle)\s+(?:\p{L}+\s){0,3}$/iu.test(
    sentence.reading.text.slice(0, hit.start),
  )

const settled =
  /\b(?:outcome|result(?:ed)?|resolved|agreed|accepted|upheld|overturned|withdr(?:ew|awn)|changed|decision (?:is|was|remains|stands)|decided|will (?:now|be)|reviewed|response|replied|reply|answered|convened|meeting (?:is|was|on)|conclu\w+|settled|stands|by \d|reconsidered|awaiting)\b/i

const isSettled = (note: Note, { sentence, hit }: Met): boolean =>
  sentence.reading.notKnown ||
  settled.test(sentence.reading.text.slice(hit.end)) ||
  note.sentences.slice(sentence.index + 1, sentence.index + 4).some(({ reading }) => settled.test(reading.text))
