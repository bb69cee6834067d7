import type { Reading } from './reading.ts'
import { findsIn } from './tells.ts'

const findTold = findsIn(
  /^\s+(?:(?:have|has|had|were|was|are|is|been|being|all|made|now|also|both|already|since|then|fully|on shift|on duty|on nights)\s+){0,4}(aware|informed|told|notified|updated|alerted|advised|briefed|contacted|in the loop|kept informed)\b/i,
)
const saysMore =
  /^\s*(?:\(|:|that\b|to\b|by (?:me|\p{Lu}|e-?mail|phone|letter|text|telephone)|in writing|how\b|what\b|not to\b|at (?:the )?(?:briefing|handover|meeting))/u
const person = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+|\b(?:Mr|Mrs|Ms|Miss|Dr|PC|DC)\s+\p{Lu}/u

/**
 * Where words that follow a group of people say that they were told, the offset behind them; null where they do not, or
 * where it goes on to say who, how or what.
 */
export function endOfTelling(after: Pick<Reading, 'signals' | 'text'>): number | null {
  const found = findTold(after)
  if (found === null) return null
  const rest = after.text.slice(found[0].length)
  if (/\b(?:are|is|were|was) (?:all |now |fully |already |both )?aware$/i.test(found[0]) && /^ of\b/u.test(rest))
    return null
  return saysMore.test(rest) || person.test(rest.slice(0, 60).replace(/[.;].*$/u, '')) ? null : found[0].length
}

const vagueGroup =
  /^\s+(?:on\s+)?(?:(?:over|across|out|round)\s+)?(?:to|with|w\/|amongst|among|between)\s*(?:(?:all|the|our|other|any|various|usual|several|few|a|both|appropriate|relevant|necessary|partner|multi-agency|safeguarding|those|key|wider|night|waking|day|late|early|next|incoming|oncoming|class|school|pastoral|support|whole|local|external|everyone|involved|concerned)\s+)*(?:agenc(?:y|ies)|partners?|professionals?|people|person|persons|staff|staff team|team|teams|parties|services?|others|all|everyone|everybody|colleagues|network|safeguarding|who need to know|that need to know|need to know|needed to know|concerned|involved|departments?|bodies|authorities)\b(?!\s+(?:\p{Lu}|at|in|leader|manager|lead|worker|member))/u
const ends =
  /^\s*(?:$|[.;,!?)]|and\b|as (?:appropriate|necessary|needed|required|per)\b|accordingly\b|appropriately\b)/i

/** Whether what was passed on went to nobody in particular: nobody is named, or only a group. */
export const toNobodyInParticular = (after: string): boolean => vagueGroup.test(after) || ends.test(after)
