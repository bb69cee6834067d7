import type { RuleOf } from '../check.ts'
import type { Met, Note } from '../note.ts'
import { tellsIn } from '../reading/tells.ts'

type Meant = (met: Met) => boolean

/**
 * The first place of each of a rule's terms, among those meant in the sense that the rule asks about. `meant` must look at the sentence
 * alone, and is asked once while it stands; what hangs on the rest of the note, `here` is asked.
 */
export function firstMet(
  note: Note,
  rule: RuleOf<unknown>,
  meant: Meant = () => true,
  here: Meant = () => true,
): Met[] {
  const all = note.met(rule.id)
  if (all.length === 0) return []
  const seen = new Set<string>()
  return all.filter((met) => {
    if (seen.has(met.hit.term) || !isMeantBy(met, rule, meant) || !here(met)) return false
    seen.add(met.hit.term)
    return true
  })
}

/** Rules are told apart as they are bound: nothing keeps two rules of a pack from having one id. */
function isMeantBy(met: Met, rule: RuleOf<unknown>, meant: Meant): boolean {
  if (met.kept[0] === rule) return true
  if (met.kept[1] === rule) return false
  const is = !isTitle(met) && meant(met)
  met.kept[is ? 0 : 1] = rule
  return is
}

/** What I was told; WHY WE ARE CLOSING: a heading says what comes, not what is. */
const isTitle = ({ sentence }: Met): boolean => sentence.reading.wordCount <= 7 && opensTitle(sentence.reading)
const opensTitle = tellsIn(/^(?:what|why|how|who|reasons?)\b[^.?!]*\.?$/i)
