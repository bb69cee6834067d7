import { overlaps, type Span } from '../../model/span.ts'
import { type Clause, clausesOf, numbered, planWords, underPlan } from './clauses.ts'
import { mayBegin } from './first-word.ts'
import { agreedBare, duties, looseWork, neededWork, needsDoing, plannedWork, workWords } from './loose-ends.ts'
import { hasCondition, isMeant } from './meant-plans.ts'
import { met, needsOfEach } from './needs-of-each.ts'
import { order, orderOfLine } from './orders.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
import { matchEnd } from './sought.ts'
import { anchorsOf, isOfWords } from './subjects.ts'
import { finds } from './tells.ts'
import {
  asked,
  bareTo,
  bareWill,
  numberedNote,
  own,
  passive,
  toUnderPlan,
  type WayOfPlanning,
  who,
  will,
  willBe,
  writers,
} from './ways-of-planning.ts'

/** Something that a sentence says will be done. The span runs from who does it, or from the verb, to the verb. */
export interface Planned extends Span {
  /** `somebody`: whoever does it stands before it. `nobody`: it will be done, and the words do not say by whom. */
  readonly by: 'somebody' | 'nobody'
}

/** The sentence itself, or what a dash or semicolon sets apart, and no word for plans stands before. */
const apart = /^(?![:,.])[^a-z]*$|\s[–—-]\s+(?:\(?\d{1,2}[.)]\s*)?$/i

/** Where a way is looked for: behind a word for plans, in a sentence with a word for work, behind the number of an item. */
const isOfWork = { after: null, also: workWords }
const isUnderPlan = { after: underPlan, also: [planWords] }
const isNumbered = { after: numbered, also: [] }
const isApart = { after: apart, also: [] }

type Preparing = readonly [
  way: WayOfPlanning,
  by: Planned['by'],
  where?: { readonly after: RegExp | null; readonly also: readonly RegExp[] },
]
const wayOf = ([way, by, where]: Preparing, nth: number) => ({
  way,
  by,
  needs: [...(where?.also ?? []), way.what],
  after: where?.after ?? null,
  bit: 1 << nth,
})

const firstWays: readonly Preparing[] = [
  [passive, 'nobody'],
  [who, 'somebody'],
  [willBe, 'nobody'],
  [bareTo, 'nobody', isApart],
  [toUnderPlan, 'nobody', isUnderPlan],
  [numberedNote, 'nobody', isNumbered],
  [will, 'somebody'],
  [writers, 'somebody'],
  [own, 'somebody'],
  [asked, 'nobody'],
  [bareWill, 'nobody'],
  [needsDoing, 'nobody'],
  [neededWork, 'nobody', isOfWork],
  [looseWork, 'nobody'],
  [plannedWork, 'nobody', isUnderPlan],
]
const lastWays: readonly Preparing[] = [
  [agreedBare, 'nobody'],
  [order, 'nobody'],
  [orderOfLine, 'nobody'],
]
/** The ways of planning, the surest first: of two that overlap the first stands. Duties come before the last. */
const ways = [...firstWays, ...lastWays].map(wayOf)
const mayBeginWith = mayBegin(ways.map(({ way }) => way.what))
const findDuties = duties.map(([duty, needs]) => finds(duty, needs))
const needs = needsOfEach([...ways.map((way) => way.needs), ...duties.map(([duty]) => duty)])
const dutyBits = duties.reduce((bits, _, nth) => bits | (1 << (ways.length + nth)), 0)
/** Of those that stand at the beginning of a clause. */
const bareBits = ways.reduce((bits, { way, bit }) => (way.words[1] === 0 ? bits | bit : bits), 0)
/** Of what stands at the beginning of a line alone. */
const lineBit = 1 << (ways.length - 1)
const lastBits = ways.slice(firstWays.length).reduce((bits, one) => bits | one.bit, 0)

/** What a sentence says will be done, in order. Quotations, conditions and questions hold no plan. */
export const plansOf = remembered((reading): readonly Planned[] => {
  const named = met(reading.signals, needs, 0)
  if (named === 0) return none
  const clauses = clausesOf(reading)
  let begins = ~bareBits
  for (const { start, words } of clauses) begins |= mayBeginWith(reading.text, words) & (start === 0 ? -1 : ~lineBit)
  const possible = named & begins
  return possible === 0 ? none : plansFound(reading, possible, clauses)
})

/** `possible`: the bits of the ways and duties whose words stand in the sentence, or at the beginning of a clause where they have to. */
function plansFound(reading: Reading, possible: number, clauses: readonly Clause[]): readonly Planned[] {
  const { text } = reading
  const sought = new PlansSought(reading, clauses)
  sought.each(possible & ~lastBits)
  if ((possible & dutyBits) !== 0)
    for (const [nth, find] of findDuties.entries())
      if ((possible & (1 << (ways.length + nth))) !== 0) sought.duty(find(text))
  sought.each(possible & lastBits)
  const { found } = sought
  return found.length === 0 || (isOpen(text) && !asksSomebody.test(text))
    ? none
    : found.sort((a, b) => a.start - b.start)
}

/** The plans of one sentence, as they are found. */
class PlansSought {
  readonly found: Planned[] = []
  readonly #reading: Reading
  readonly #text: string
  readonly #clauses: readonly Clause[]
  #anchors: readonly number[] | null = null

  constructor(reading: Reading, clauses: readonly Clause[]) {
    this.#reading = reading
    this.#text = reading.text
    this.#clauses = clauses
  }

  /** Looks for the ways whose bits are given, the surest first. */
  each(possible: number): void {
    for (let rest = possible; rest !== 0; rest &= rest - 1) {
      const one = ways[31 - Math.clz32(rest & -rest)]
      if (one !== undefined) this.#go(one)
    }
  }

  #go(one: Way): void {
    if ((one.bit & bareBits) !== 0) this.#bare(one)
    else this.#ofSomebody(one)
  }

  duty(match: RegExpExecArray | null): void {
    const end = match === null ? 0 : match.index + match[0].length
    if (match !== null && !hasCondition(this.#text.slice(end)) && !/\bif\b/i.test(this.#text.slice(0, match.index)))
      this.#keep({ start: match.index, end }, 'somebody')
  }

  /** What stands at the beginning of a clause, in order. */
  #bare(one: Way): void {
    const text = this.#text
    const clauses = this.#clauses
    const most = one.way === orderOfLine ? 1 : clauses.length
    let last = 0
    for (let nth = 0; nth < most; nth += 1) {
      const clause = clauses[nth]
      if (clause === undefined || clause.start < last) continue
      const { start, words } = clause
      if (one.after?.test(text.slice(start, words)) === false) continue
      const end = matchEnd(one.way.what, text, words)
      if (end < 0) continue
      this.#take(one, '', words, end)
      last = end
    }
  }

  /** What stands behind somebody who may do it, in order and apart from each other. */
  #ofSomebody(one: Way): void {
    const text = this.#text
    const {
      what,
      words: [least, most],
    } = one.way
    let last = 0
    this.#anchors ??= anchorsOf(text)
    for (const from of this.#anchors) {
      const end = from < last ? -1 : matchEnd(what, text, from)
      if (end < 0) continue
      for (const { start, words } of this.#clauses) {
        if (start < last || words > from) continue
        const subject = text.slice(words, from)
        if (!isOfWords(subject, least, most)) continue
        this.#take(one, subject, from, end)
        last = end
        break
      }
    }
  }

  #take(one: Way, subject: string, from: number, end: number): void {
    if (!isMeant(this.#text, one.way, subject, from, end)) return
    const span = { start: from - subject.length, end }
    if (!this.found.some((other) => overlaps(other, span)))
      this.#keep(span, isOfSubject(this.#text, one.way, from) ? 'somebody' : one.by)
  }

  #keep(span: Span, by: Planned['by']): void {
    if (!this.#reading.isQuoted(span)) this.found.push({ ...span, by })
  }
}
type Way = (typeof ways)[number]

/** Mr Hill has read it and will ring home: whoever the sentence begins with. */
const isOfSubject = (text: string, way: WayOfPlanning, from: number): boolean =>
  way === bareWill &&
  /^(?:I|We|He|She|They|M(?:r|rs|s)|Miss|Dr|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\s[^;]*\sand\s$/u.test(text.slice(0, from))

const none: readonly never[] = []
const asksSomebody = /^(?:please )?(?:can|could|would) (?:some|any|every|all|staff|the|hoy|dsl)/i
const isOpen = (text: string): boolean => /\?\s*$|^(?:if|unless|in case|should)\b/i.test(text)
