import type { Span } from '../../model/span.ts'
import { codeAt } from '../code-at.ts'
import { after, endsWord, isMark, mayEnd, small, wordAt } from './letters.ts'

/** A word of a sentence; a contraction is two (isn't: is, not), a possessive ending one of its own ('s). */
export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string
  /** In small letters, written out: n't is not, 'll is will. */
  readonly plain: string
}

const endings: Record<string, string> = { re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' }
const pronouns = new Set(['he', 'she', 'it', 'that', 'there', 'who', 'what', 'this', 'here', 'where'])
const notable = 'is are was were do does did has have had could would should wo ca must need might ai'.split(' ')
const noted = new RegExp(`^(${notable.join('|')})n['’]?t$`, 'u')
const bare: Record<string, string> = { hes: 'he', shes: 'she', theyre: 'they', ive: 'i', im: 'i' }
const bareEnding: Record<string, string> = { hes: 'is', shes: 'is', theyre: 'are', ive: 'have', im: 'am' }
const stems: Record<string, string> = { wo: 'will', ca: 'can', ai: 'is' }

/** Words of ASCII letters alone that are two words, written as one: cannot, dont, shes. */
export const writtenAsOne: readonly string[] = ['cannot', ...Object.keys(bare), ...notable.map((stem) => `${stem}nt`)]
const asOne = new Set(writtenAsOne)

const mayBeTwo = mayEnd(asOne)

/** The words of a text, in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const { length } = text
  for (let start = 0; start < length; ) {
    const code = codeAt(text, start)
    if (code < 128 ? small[code] === 0 : isMark(code)) {
      start += 1
      continue
    }
    let end = start
    let isSmall = true
    for (let letter = code; letter < 128; letter = end < length ? codeAt(text, end) : 128) {
      const own = small[letter]
      if (own === 0) break
      if (own !== letter) isSmall = false
      end += 1
    }
    if (end > start && endsWord(text, end)) {
      const own = text.slice(start, end)
      const plain = isSmall ? own : own.toLowerCase()
      if (
        end - start > 1 &&
        mayBeTwo(small[codeAt(text, end - 2)] ?? 0, small[codeAt(text, end - 1)] ?? 0) &&
        asOne.has(plain)
      )
        add(words, own, start)
      else words.push({ start, end, text: own, plain })
    } else {
      const own = wordAt(text, start)
      if (own !== undefined) add(words, own, start)
      end = own === undefined ? after(text, start) : start + own.length
    }
    start = end
  }
  return words
}

function add(words: Word[], text: string, start: number): void {
  const plain = text.toLowerCase()
  const put = (from: number, to: number, as: string): void => {
    words.push({ start: start + from, end: start + to, text: text.slice(from, to), plain: as })
  }
  const negated = plain.endsWith('t') ? noted.exec(plain) : null
  const stem = negated?.[1]
  if (stem !== undefined) {
    put(0, stem.length, stems[stem] ?? stem)
    put(stem.length, text.length, 'not')
    return
  }
  if (plain === 'cannot') {
    put(0, 3, 'can')
    put(3, 6, 'not')
    return
  }
  const whole = bare[plain]
  if (whole !== undefined) {
    put(0, whole.length, whole)
    put(whole.length, text.length, bareEnding[plain] ?? '')
    return
  }
  const mark = Math.max(plain.lastIndexOf("'"), plain.lastIndexOf('’'))
  if (mark > 0) {
    const ending = plain.slice(mark + 1)
    const head = plain.slice(0, mark).replaceAll('’', "'")
    const written = ending === 's' ? (pronouns.has(head) ? 'is' : "'s") : endings[ending]
    if (written !== undefined) {
      put(0, mark, head)
      put(mark, text.length, written)
      return
    }
  }
  put(0, text.length, plain.replaceAll('’', "'"))
}
