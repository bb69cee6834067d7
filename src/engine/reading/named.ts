import type { Span } from '../../model/span.ts'
import { letters, perhapsCapital } from './letters.ts'
import { has, mark } from './marks.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
import { matchEnd } from './sought.ts'
import type { Word } from './words.ts'

/** A word that may be part of somebody's name, outside quotations, as a sentence has it. */
export interface Named extends Span {
  readonly name: string
  /** Whether it is plainly a name: a title stands before it, its capital begins no sentence, or it does or has something. */
  readonly sure: boolean
  /** Mr, Mrs and the like before it, in small letters, or nothing. */
  readonly title: string
  /** The name before and after it, or nothing. */
  readonly before: string
  readonly after: string
}

const capital = /^\p{Lu}\p{Ll}{2,}$/u
const titles = new Set('mr mrs ms miss dr prof pc dc sgt sir'.split(' '))
const noNames = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'mum mummy mam mom dad daddy nan nana gran granny grandma grandad mother father the this that these those there then than they them their he she his her it its we our you your ' +
    'and but for from with when where what who why how not now near also after before about again all any are was were has had have did does done can could will would should may might ' +
    'school nursery college police house home street road lane close court park centre center hospital christmas easter english maths science year class team social worker health visitor early help ' +
    'children child parents parent carer carers staff teacher head deputy family contact meeting call visit plan action told said says asked spoke seen mark marks'
  ).split(' '),
)
const doing =
  /^(?:'s|is|was|has|had|says|said|told|tells|asked|came|comes|went|goes|did|does|will|would|can|got|gets|left|ran|sat|took|made|wants|likes|feels|felt|thinks|and|\p{Ll}{2,}ed)$/u
const place = new Set(
  'street road lane close court park avenue drive way house school primary academy college centre hospital estate hill wood green station church surgery clinic ward gardens crescent place terrace city town council united'.split(
    ' ',
  ),
)

const capitalised = new RegExp(`[${perhapsCapital}][${letters}]{3,}`, 'g')
const firstCapitalised = new RegExp(`[${perhapsCapital}][${letters}]{3,}`, 'y')
/** Quicker than making words of every sentence. */
function mayName({ text, signals }: Reading): boolean {
  if (!has(signals, mark.innerCapital)) {
    const end = matchEnd(firstCapitalised, text, 0)
    return end > 0 && !noNames.has(text.slice(0, end).toLowerCase())
  }
  capitalised.lastIndex = 0
  for (let match = capitalised.exec(text); match !== null; match = capitalised.exec(text))
    if (!noNames.has(match[0].toLowerCase())) return true
  return false
}
const none: readonly never[] = []

/** The words of a sentence that may be names of people, in order. */
export const namedIn = remembered((reading): readonly Named[] => {
  if (!mayName(reading)) return none
  const { text, words } = reading
  const found: Named[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    // What is written small is the same string twice: quickly told.
    if (word === undefined || word.text === word.plain || word.text.length < 4 || !isName(word)) continue
    const next = words[index + 1]
    if (reading.isQuoted(word) || (next !== undefined && place.has(next.plain) && capital.test(next.text))) continue
    const previous = words[index - 1]
    const gap = text.slice(previous?.end ?? 0, word.start)
    const title = previous !== undefined && titles.has(previous.plain) ? previous.plain : ''
    const named = {
      start: word.start,
      end: word.end,
      name: word.text,
      sure:
        title !== '' ||
        !(index === 0 || /[:–—.!?•*]|\s-\s/u.test(gap)) ||
        (next !== undefined && doing.test(next.plain)),
      title,
      before: title === '' ? nameNextTo(previous, gap) : '',
      after: nameNextTo(next, text.slice(word.end, next?.start ?? word.end)),
    }
    found.push(named)
    // Lacey-Mae is a name of its own beside Lacey.
    if (next !== undefined && text.slice(word.end, next.start) === '-' && /^\p{Lu}\p{Ll}+$/u.test(next.text))
      found.push({ ...named, end: next.end, name: `${word.text}-${next.text}`, after: '' })
  }
  return found.length === 0 ? none : found
})

const isName = (word: Word): boolean => capital.test(word.text) && !noNames.has(word.plain)
const nameNextTo = (word: Word | undefined, gap: string): string =>
  word !== undefined && gap === ' ' && word.text !== word.plain && isName(word) && !titles.has(word.plain)
    ? word.text
    : ''
