import type { Span } from '../model/span.ts'
import { codeAt } from './code-at.ts'
import { roomForKept } from './kept-by-met.ts'
import type { Hit } from './lexicon.ts'
import type { Met, Sentence } from './note.ts'
import type { Reading } from './reading/reading.ts'

/** A line of a note. It moves as what stands before it grows; its own text never changes. */
export interface Line {
  start: number
  readonly length: number
  /** The place of its first sentence among the note's. */
  first: number
  readonly sentences: LineSentence[]
}

/** Whether any sentence's index was looked at since this was last set to false. */
export const indexLookedAt = { yes: false }

/** A sentence of a line. It knows where it is in the line alone, so that nothing need be done to it when the line moves. */
export class LineSentence implements Sentence {
  readonly reading: Reading
  #line: Line
  #nth: number
  #from: number

  /** The next sentence of a line. */
  constructor(reading: Reading, line: Line, from: number) {
    this.reading = reading
    this.#line = line
    this.#nth = line.sentences.length
    this.#from = from
  }

  /** Comes in the place of another, in a line that came in the place of its own. */
  replace(other: LineSentence): void {
    this.#line = other.#line
    this.#nth = other.#nth
    this.#from = other.#from
    this.#line.sentences[this.#nth] = this
  }

  get start(): number {
    return this.#line.start + this.#from
  }

  get end(): number {
    return this.#line.start + this.#from + this.reading.text.length
  }

  get index(): number {
    indexLookedAt.yes = true
    return this.place
  }

  /** Its index, for those who keep the order and not for checks. */
  get place(): number {
    return this.#line.first + this.#nth
  }
}

/** A hit in a sentence of a line. */
export class LineMet implements Met {
  readonly sentence: LineSentence
  readonly hit: Hit<string>
  readonly kept = roomForKept()

  constructor(sentence: LineSentence, hit: Hit<string>) {
    this.sentence = sentence
    this.hit = hit
  }

  /** From where its first word begins: isn't great, where the term is "not great". */
  get span(): Span {
    const { start, reading } = this.sentence
    let from = this.hit.start
    while (isInWord(reading.text, from)) from -= 1
    return { start: start + from, end: start + this.hit.end }
  }
}

/** Before most words is a space. */
const isInWord = (text: string, at: number): boolean =>
  at > 0 && codeAt(text, at - 1) !== 32 && /^[\p{L}’'][\p{L}’']/u.test(text.slice(at - 1, at + 1))

/** The first of those in order that stands at a place among the sentences or after it. */
export function firstFrom<One>(inOrder: readonly One[], place: number, placeOf: (one: One) => number): number {
  let low = 0
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = inOrder[middle]
    if (one !== undefined && placeOf(one) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** A list with a part of it replaced. Mostly by as many, and a copy that is written into is made quicker than one of pieces. */
export function replaced<One>(list: readonly One[], from: number, to: number, by: readonly One[]): readonly One[] {
  if (from === 0 && to === list.length) return by
  if (to - from !== by.length) return list.slice(0, from).concat(by, list.slice(to))
  const copy = list.slice()
  for (const [nth, one] of by.entries()) copy[from + nth] = one
  return copy
}
