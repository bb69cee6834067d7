import type { Met, Note } from '../note.ts'

/** The first place of each of a rule's terms, among those meant in the sense that the rule asks about. */
export function firstMet(note: Note, rule: string, meant: (met: Met) => boolean = () => true): Met[] {
  const seen = new Set<string>()
  return note.met(rule).filter((met) => {
    if (seen.has(met.hit.term) || isTitle(met) || !meant(met)) return false
    seen.add(met.hit.term)
    return true
  })
}

/** What I was told; WHY WE ARE CLOSING: a heading says what comes, not what is. */
const isTitle = ({ sentence }: Met): boolean =>
  sentence.reading.words.length <= 7 && /^(?:what|why|how|who|reasons?)\b[^.?!]*\.?$/i.test(sentence.reading.text)
