import type { Met, Note } from '../note.ts'

/** The first place of each of a rule's terms, among those meant in the sense that the rule asks about. */
export function firstMet(note: Note, rule: string, meant: (met: Met) => boolean = () => true): Met[] {
  const seen = new Set<string>()
  return note.met(rule).filter((met) => {
    if (seen.has(met.hit.term) || !meant(met)) return false
    seen.add(met.hit.term)
    return true
  })
}
