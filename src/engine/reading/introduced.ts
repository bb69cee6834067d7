import { setOf } from '../set-of.ts'
import type { Word } from './words.ts'

/** How the words for somebody begin: the first word of them, and whether they bring in people not told of before. */
export interface Introduced {
  readonly from: Word
  /** `another`: another boy, two men, one of the girls. `a`: a friend. `own`: her boyfriend. `known`: the boy. `bare`: no such word. */
  readonly how: 'another' | 'a' | 'own' | 'known' | 'bare'
  /** Whether anything describes them: an older boy. */
  readonly described: boolean
  /** Whether they are new on the scene: the new boyfriend. */
  readonly isNew: boolean
}

const counting = setOf('another|one|two|three|four|five|2|3|4|5|unknown|unidentified')
const loosely = setOf('a|an|some|several')
const owning = setOf("his|her|their|my|our|mums|dads|'s")
const pointing = setOf('the|this|that|these|those|both')
const describing = setOf(
  'other|older|younger|elder|eldest|youngest|adult|new|current|then|latest|long|term|longterm|on|off|ex|former|boy|girl|random|local|male|female|' +
    'teenage|young|tall|big|small|smaller|bigger|large|white|black|asian|grown|up|year|y7|y8|y9|y10|y11|y12|y13|yr|5|6|7|8|9|10|11|12|13|class|best|close|' +
    'old|different|sixth|form|primary|secondary|family|next|door|drunk|strange|same|reception|nursery|infant|junior|little|wee|negative|known|x',
)

const crowds = setOf('group|gang|bunch|couple|pair|number|lot|crowd')

/** Looks back from the last word for somebody (boy, in another older boy) over what describes them. */
export function introducedAt(words: readonly Word[], noun: number): Introduced | null {
  let from = words[noun]
  if (from === undefined) return null
  let described = false
  let isNew = false
  for (let back = noun - 1; back >= 0 && back >= noun - 5; back -= 1) {
    const word = words[back]
    if (word === undefined) break
    const { plain } = word
    const before = words[back - 1]
    // 3. Male: the number of a line.
    if ((words[back + 1]?.start ?? 0) - word.end > 1 && /^\d+$/u.test(plain)) break
    if (pointing.has(plain)) {
      const one = words[back - 2]
      return before?.plain === 'of' && one !== undefined && (counting.has(one.plain) || one.plain === 'some')
        ? { from: one, how: 'another', described, isNew }
        : { from, how: 'known', described, isNew }
    }
    // A group of boys.
    if (plain === 'of' && before !== undefined && crowds.has(before.plain))
      return {
        from: words[back - 2]?.plain === 'a' ? (words[back - 2] ?? before) : before,
        how: 'another',
        described,
        isNew,
      }
    const one = words[back - 2]
    if (owning.has(plain) && before?.plain === 'of' && one !== undefined && counting.has(one.plain))
      return { from: one, how: 'another', described, isNew }
    // Worried about her, boyfriend is here.
    if (owning.has(plain) && (words[back + 1]?.start ?? 0) - word.end > 1) break
    if (owning.has(plain)) return { from: plain === "'s" ? (before ?? word) : word, how: 'own', described, isNew }
    // The other three: those who are left are as known as the three.
    const told = before?.plain === 'other' ? words[back - 2] : before
    if (counting.has(plain) && told !== undefined && (pointing.has(told.plain) || owning.has(told.plain)))
      return { from, how: 'known', described, isNew }
    if (counting.has(plain) && !/^(?:year|yr)$/u.test(before?.plain ?? ''))
      return { from: word, how: 'another', described, isNew }
    if (loosely.has(plain)) return { from: word, how: 'a', described, isNew }
    if (!describing.has(plain)) break
    if (plain === 'new') isNew = true
    if (plain !== 'other') described = true
    from = word
  }
  return { from, how: 'bare', described, isNew }
}
