import type { NoteContext } from '../model/note-context.ts'
import { twiceKey } from './held-twice.ts'
import { soughtKey, wordKey, wordsKey } from './held-words.ts'
import { indexLookedAt } from './line.ts'
import type { ByThing, Met, Note, Sentence } from './note.ts'
import { type Change, type ReadNote, reachBefore, type Test, type Things } from './read-note.ts'
import type { Sought } from './reading/sought.ts'
import type { ChangedThings } from './sentences-by-thing.ts'

/** A note that remembers what was looked at in it, so that who looked need look again only when that has changed. */
export class LookedNote implements Note {
  readonly #note: ReadNote
  readonly #context: NoteContext
  #everything = false
  #contextToo = false
  #index = false
  #rules: string[] = []
  #tests: Test[] = []
  #words: string[] = []
  #things: { readonly thingsIn: Things; readonly asked: ReadonlySet<string> }[] = []
  #anyOf: Test[] = []
  #beside: Set<Sentence> | null = null
  #after: Set<Sentence> | null = null

  constructor(note: ReadNote, context: NoteContext) {
    this.#note = note
    this.#context = context
  }

  get text(): string {
    this.#everything = true
    return this.#note.text
  }

  get sentences(): readonly Sentence[] {
    this.#everything = true
    return this.#note.sentences
  }

  get context(): NoteContext {
    this.#contextToo = true
    return this.#context
  }

  // Bound, for checks hand it on.
  readonly holds = (words: string): boolean => {
    this.#words.push(wordsKey(words))
    return this.#note.holds(words)
  }

  holdsTwice(words: string): boolean {
    this.#words.push(twiceKey(words))
    return this.#note.holdsTwice(words)
  }

  stands(word: string): boolean {
    this.#words.push(wordKey(word))
    return this.#note.stands(word)
  }

  shows(sought: Sought): boolean {
    this.#words.push(soughtKey(sought))
    return this.#note.shows(sought)
  }

  met(rule: string): readonly Met[] {
    this.#rules.push(rule)
    return this.#note.met(rule)
  }

  where(isSo: Test): readonly Sentence[] {
    this.#tests.push(isSo)
    return this.#note.where(isSo)
  }

  by(thingsIn: Things): ByThing {
    const { lists, kinds, room } = this.#note.by(thingsIn)
    const asked = new Set<string>()
    this.#things.push({ thingsIn, asked })
    return {
      lists: {
        keys: () => lists.keys(),
        get: (thing) => {
          asked.add(thing)
          return lists.get(thing)
        },
      },
      kinds,
      room,
    }
  }

  some(isSo: Test): boolean {
    this.#anyOf.push(isSo)
    return this.#note.some(isSo)
  }

  before(sentence: Sentence): readonly Sentence[] {
    this.#after ??= new Set()
    this.#after.add(sentence)
    const place = this.#note.placeOf(sentence)
    return this.#note.sentences.slice(Math.max(0, place - reachBefore), place).toReversed()
  }

  neighbours(sentence: Sentence): { readonly before: Sentence | null; readonly after: Sentence | null } {
    this.#beside ??= new Set()
    this.#beside.add(sentence)
    const { sentences } = this.#note
    const place = this.#note.placeOf(sentence)
    return { before: passHeading(sentences, place - 1, -1), after: passHeading(sentences, place + 1, 1) }
  }

  /** Runs something that looks at this note, and notes whether it asked which sentence comes first. */
  watch<Result>(look: (note: Note) => Result): Result {
    indexLookedAt.yes = false
    const result = look(this)
    this.#index = indexLookedAt.yes
    return result
  }

  /** Whether anything that was looked at is otherwise now. */
  isStale(change: Change | null, isOtherContext: boolean): boolean {
    if (isOtherContext && this.#contextToo) return true
    if (change === null) return false
    return (
      this.#everything ||
      (this.#index && change.places) ||
      this.#rules.some((rule) => change.rules.has(rule)) ||
      this.#tests.some((test) => change.tests.has(test)) ||
      (change.words.size > 0 && this.#words.some((words) => change.words.has(words))) ||
      this.#things.some(({ thingsIn, asked }) => isOtherOf(asked, change.things.get(thingsIn))) ||
      this.#anyOf.some((test) => change.flipped.has(test)) ||
      (this.#after !== null && change.following.some((sentence) => this.#after?.has(sentence))) ||
      (this.#beside !== null && change.near.some((sentence) => this.#beside?.has(sentence)))
    )
  }
}

const isOtherOf = (asked: ReadonlySet<string>, changed: ChangedThings | undefined): boolean =>
  changed !== undefined && (changed.kinds || [...changed.things].some((thing) => asked.has(thing)))

function passHeading(sentences: readonly Sentence[], at: number, step: number): Sentence | null {
  const next = sentences[at]
  if (next === undefined) return null
  return next.reading.isHeading ? (sentences[at + step] ?? next) : next
}
