import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Met, Note } from '../note.ts'
import { isInjury, isSeen, isWriters } from '../reading/injuries.ts'

/**
 * Asks for the body map where harm to a body was seen, once a note.
 * Leaves alone a note or form that has a body map, harm that was looked for and not there, harm only told of, and the
 * same words in another sense.
 */
export const injury = defineCheck({
  name: 'injury',
  options: z.strictObject({}),
  find: (note, { id }) => {
    if (note.met(id).length === 0 || hasBodyMap(note)) return []
    // Of old scars and new cuts, the new.
    const isScar = ({ hit }: Met): boolean => hit.term.startsWith('scar')
    const first = note.met(id).find((one) => !isScar(one) && isMeant(one)) ?? note.met(id).find(isMeant)
    return first === undefined ? [] : [{ span: first.span, term: first.hit.term }]
  },
  oneGap: () => true,
})

const hasBodyMap = (note: Note): boolean =>
  note.context.bodyMap === true ||
  ['body map', 'bodymap', 'body-map', 'body chart', 'body diagram', 'body outline', 'skin map'].some(note.holds)

function isMeant({ hit, sentence }: Met): boolean {
  const { text } = sentence.reading
  const before = text.slice(Math.max(0, hit.start - 160), hit.start)
  const after = text.slice(hit.end, hit.end + 80)
  return (
    isInjury(text.slice(hit.start, hit.end), before, after) && isSeen(text, before, after) && !isWriters(before, after)
  )
}
