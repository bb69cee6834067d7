import type { Span } from '../model/span.ts'
import { HeldWords } from './held-words.ts'
import type { Lexicon } from './lexicon.ts'
import { firstFrom, type Line, LineMet, LineSentence, replaced } from './line.ts'
import { linesOf } from './lines-of.ts'
import type { ByThing } from './note.ts'
import { PassingSentences } from './passing-sentences.ts'
import type { Reading } from './reading/reading.ts'
import type { Sought } from './reading/sought.ts'
import { Readings } from './readings.ts'
import { type ChangedThings, SentencesByThing } from './sentences-by-thing.ts'
import { findTextEdit } from './text-edit.ts'

/** A question about a reading, always the same function. */
export type Test = (reading: Reading) => boolean

/** What an edit came to, for those who may have to look again. */
export interface Change {
  /** Whether sentences have other places among the others than before. */
  readonly places: boolean
  /** The rules whose terms stand in a sentence that came or went. */
  readonly rules: ReadonlyMap<string, unknown>
  /** The tests that a sentence which came or went passes. */
  readonly tests: ReadonlySet<Test>
  /** What the note holds now and did not, or did and does not: keys of HeldWords. */
  readonly words: ReadonlySet<string>
  /** By ways of telling things in readings, those of sentences that came or went. */
  readonly things: ReadonlyMap<Things, ChangedThings>
  /** The tests that some sentence passes now and none did, or none and some did. */
  readonly flipped: ReadonlySet<Test>
  /** The sentences that stand so near to what changed that their neighbours may be others. */
  readonly near: readonly LineSentence[]
  /** The sentences that stand so shortly after it that those before them may be others. */
  readonly following: readonly LineSentence[]
}

/** What a reading holds, always told by the same function. */
export type Things = (reading: Reading) => readonly string[]

const mostTests = 200
/** How far a sentence's neighbours may be from it: a heading lies between. */
const reach = 2
/** How many sentences before one can be asked for. */
export const reachBefore = 8

/**
 * A note that goes on being read as it is written. An edit costs the lines it touches: they alone are split again, sentences
 * not seen before alone are read, and lists that are kept in the note's order are mended where it changed.
 */
export class ReadNote {
  text = ''
  sentences: readonly LineSentence[] = []
  readonly #readings: Readings
  readonly #held = new HeldWords()
  readonly #met = new Map<string, readonly LineMet[]>()
  readonly #where = new Map<Test, readonly LineSentence[]>()
  readonly #things = new SentencesByThing()
  readonly #some = new PassingSentences()
  #lines: readonly Line[] = [{ start: 0, length: 0, first: 0, sentences: [] }]

  constructor(lexicon: Lexicon<string>) {
    this.#readings = new Readings(lexicon)
  }

  met(rule: string): readonly LineMet[] {
    return this.#met.get(rule) ?? none
  }

  where(test: Test): readonly LineSentence[] {
    const known = this.#where.get(test)
    if (known !== undefined) return known
    const found = this.sentences.filter(({ reading }) => test(reading))
    if (this.#where.size < mostTests) this.#where.set(test, found)
    return found
  }

  by(thingsIn: Things): ByThing {
    return this.#things.by(thingsIn, this.sentences)
  }

  some(test: Test): boolean {
    return this.#some.some(test, this.sentences)
  }

  holds(words: string): boolean {
    return this.#held.holds(words, this.text, this.#lines)
  }

  holdsTwice(words: string): boolean {
    return this.#held.holdsTwice(words, this.text, this.#lines)
  }

  stands(word: string): boolean {
    return this.#held.stands(word, this.text, this.#lines)
  }

  shows(sought: Sought): boolean {
    return this.#held.shows(sought, this.text, this.#lines)
  }

  /** A sentence's place among the others. */
  placeOf(sentence: Span): number {
    return sentence instanceof LineSentence ? sentence.place : firstFrom(this.sentences, sentence.start, startOf)
  }

  /** Takes the note's text as it is now; null where it is the same. */
  update(text: string): Change | null {
    const edit = findTextEdit(this.text, text)
    if (edit === null) return null
    const from = firstFrom(this.#lines, edit.start + 1, startOf) - 1
    const to = firstFrom(this.#lines, edit.oldEnd + 1, startOf)
    const gone = this.#lines.slice(from, to)
    const begin = gone[0]?.start ?? 0
    const place = gone[0]?.first ?? 0
    const grown = text.length - this.text.length
    const end = (this.#lines[to]?.start ?? this.text.length + 1) - 1 + grown
    const { lines, read } = linesOf(text, begin, end, place, this.#readings)
    const old = gone.flatMap(({ sentences }) => sentences)
    const before = alike(old, read, Math.min(old.length, read.length), false)
    const after = alike(old, read, Math.min(old.length, read.length) - before, true)
    const out = old.slice(before, old.length - after)
    const come = read.slice(before, read.length - after)
    const rules = metByRule(come, out)
    const things = this.#things.remove(out)
    const mend = this.#mending(place + before, place + before + out.length, rules)

    const more = read.length - old.length
    for (let at = to; at < this.#lines.length; at += 1) {
      const line = this.#lines[at]
      if (line === undefined) break
      line.start += grown
      line.first += more
    }
    replaceAll(read.slice(0, before), old)
    replaceAll(read.slice(before + come.length), old.slice(old.length - after))
    this.text = text
    this.#lines = replaced(this.#lines, from, to, lines)
    this.sentences = replaced(this.sentences, place + before, place + before + out.length, come)
    const tests = mend(come)
    this.#things.add(come, out, things)
    this.#readings.tidy(this.sentences)
    const next = place + before + come.length
    return {
      places: come.length !== out.length,
      rules,
      tests,
      words: this.#held.update(text, this.#lines, gone, lines),
      things,
      flipped: this.#some.update(this.sentences, new Set(out), come),
      following: this.sentences.slice(next, next + reachBefore),
      near: [
        ...this.sentences.slice(Math.max(0, next - come.length - reach), next - come.length),
        ...this.sentences.slice(next, next + reach),
      ],
    }
  }

  /** Notes, while sentences still stand at their old places, where the lists will change; gives what then changes them. */
  #mending(from: number, to: number, rules: ReadonlyMap<string, readonly LineMet[]>) {
    const met = [...rules].map(([rule, come]) => {
      const list = this.met(rule)
      return { rule, list, come, from: firstFrom(list, from, placeOfMet), to: firstFrom(list, to, placeOfMet) }
    })
    const where = [...this.#where].map(([test, list]) => {
      return { test, list, from: firstFrom(list, from, placeOf), to: firstFrom(list, to, placeOf) }
    })
    return (come: readonly LineSentence[]): Set<Test> => {
      for (const one of met) this.#met.set(one.rule, replaced(one.list, one.from, one.to, one.come))
      const changed = new Set<Test>()
      for (const one of where) {
        const passing = come.filter(({ reading }) => one.test(reading))
        if (passing.length === 0 && one.from === one.to) continue
        changed.add(one.test)
        this.#where.set(one.test, replaced(one.list, one.from, one.to, passing))
      }
      return changed
    }
  }
}

const none: readonly never[] = []
const startOf = ({ start }: { readonly start: number }): number => start
const placeOf = ({ place }: LineSentence): number => place
const placeOfMet = ({ sentence }: LineMet): number => sentence.place

/** Where the terms of rules stand in sentences that came, by rule; in none those of rules that stood only in what went. */
function metByRule(come: readonly LineSentence[], out: readonly LineSentence[]): Map<string, LineMet[]> {
  const rules = new Map<string, LineMet[]>()
  for (const sentence of come) {
    for (const hit of sentence.reading.hits) {
      const list = rules.get(hit.owner)
      if (list === undefined) rules.set(hit.owner, [new LineMet(sentence, hit)])
      else list.push(new LineMet(sentence, hit))
    }
  }
  for (const { reading } of out) for (const { owner } of reading.hits) if (!rules.has(owner)) rules.set(owner, [])
  return rules
}

/** How many sentences are read as before, counted from the beginning or the end. */
function alike(old: readonly LineSentence[], read: readonly LineSentence[], most: number, fromEnd: boolean): number {
  let count = 0
  while (count < most) {
    const one = fromEnd ? read[read.length - 1 - count] : read[count]
    const other = fromEnd ? old[old.length - 1 - count] : old[count]
    if (one?.reading !== other?.reading) break
    count += 1
  }
  return count
}

/** Puts sentences that stand as before in the place of those they were read as. */
function replaceAll(read: readonly LineSentence[], old: readonly LineSentence[]): void {
  for (const [at, sentence] of read.entries()) old[at]?.replace(sentence)
}
