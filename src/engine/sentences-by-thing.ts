import { firstFrom, type LineSentence, replaced } from './line.ts'
import type { Things } from './read-note.ts'

/** Where more sentences come or go at once, everything is told again when it is next asked for. */
const mostMended = 30

/** Which sentences hold a thing, such as a name, kept while sentences come and go. */
export class SentencesByThing {
  readonly #known = new Map<Things, Map<string, readonly LineSentence[]>>()

  by(thingsIn: Things, sentences: readonly LineSentence[]): ReadonlyMap<string, readonly LineSentence[]> {
    const known = this.#known.get(thingsIn)
    if (known !== undefined) return known
    const lists = new Map<string, LineSentence[]>()
    for (const sentence of sentences) {
      for (const thing of new Set(thingsIn(sentence.reading))) {
        const list = lists.get(thing)
        if (list === undefined) lists.set(thing, [sentence])
        else list.push(sentence)
      }
    }
    this.#known.set(thingsIn, lists)
    return lists
  }

  /** Lets sentences go; gives the ways of telling by which they held anything. */
  remove(gone: readonly LineSentence[]): Set<Things> {
    const touched = new Set<Things>()
    if (gone.length > mostMended) this.#forget(touched)
    for (const [thingsIn, lists] of this.#known) {
      for (const sentence of gone) {
        for (const thing of new Set(thingsIn(sentence.reading))) {
          touched.add(thingsIn)
          const left = lists.get(thing)?.filter((one) => one !== sentence) ?? []
          if (left.length === 0) lists.delete(thing)
          else lists.set(thing, left)
        }
      }
    }
    return touched
  }

  /** Takes sentences that came, once all stand at their places; adds the ways of telling by which they hold anything. */
  add(come: readonly LineSentence[], touched: Set<Things>): void {
    if (come.length > mostMended) this.#forget(touched)
    for (const [thingsIn, lists] of this.#known) {
      for (const sentence of come) {
        for (const thing of new Set(thingsIn(sentence.reading))) {
          touched.add(thingsIn)
          const list = lists.get(thing) ?? []
          const at = firstFrom(list, sentence.place, ({ place }) => place)
          lists.set(thing, replaced(list, at, at, [sentence]))
        }
      }
    }
  }

  #forget(touched: Set<Things>): void {
    for (const thingsIn of this.#known.keys()) touched.add(thingsIn)
    this.#known.clear()
  }
}
