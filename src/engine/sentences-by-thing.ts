import { firstFrom, type LineSentence, replaced } from './line.ts'
import type { ByThing } from './note.ts'
import type { Things } from './read-note.ts'

/** Where more sentences come or go at once, everything is told again when it is next asked for. */
const mostMended = 30

interface Known extends ByThing {
  readonly lists: Map<string, readonly LineSentence[]>
  kinds: number
}

/** Which sentences hold a thing, such as a name, kept while sentences come and go. */
export class SentencesByThing {
  readonly #known = new Map<Things, Known>()

  by(thingsIn: Things, sentences: readonly LineSentence[]): ByThing {
    const known = this.#known.get(thingsIn)
    if (known !== undefined) return known
    const lists = new Map<string, LineSentence[]>()
    for (const sentence of sentences) {
      for (const thing of eachOnce(thingsIn(sentence.reading))) {
        const list = lists.get(thing)
        if (list === undefined) lists.set(thing, [sentence])
        else list.push(sentence)
      }
    }
    const made = { lists, kinds: 0 }
    this.#known.set(thingsIn, made)
    return made
  }

  /** Lets sentences go; gives the ways of telling by which they held anything. */
  remove(gone: readonly LineSentence[]): Set<Things> {
    const touched = new Set<Things>()
    if (gone.length > mostMended) this.#forget(touched)
    for (const [thingsIn, known] of this.#known) {
      for (const sentence of gone) {
        for (const thing of eachOnce(thingsIn(sentence.reading))) {
          touched.add(thingsIn)
          known.lists.set(thing, known.lists.get(thing)?.filter((one) => one !== sentence) ?? [])
        }
      }
    }
    return touched
  }

  /** Takes sentences that came in their place, once all stand at theirs; adds the ways of telling by which they hold anything. */
  add(come: readonly LineSentence[], gone: readonly LineSentence[], touched: Set<Things>): void {
    if (come.length > mostMended) this.#forget(touched)
    for (const [thingsIn, known] of this.#known) {
      for (const sentence of come) {
        for (const thing of eachOnce(thingsIn(sentence.reading))) {
          touched.add(thingsIn)
          const list = known.lists.get(thing)
          if (list === undefined) known.kinds += 1
          const at = list === undefined ? 0 : firstFrom(list, sentence.place, ({ place }) => place)
          known.lists.set(thing, replaced(list ?? [], at, at, [sentence]))
        }
      }
      for (const sentence of gone) {
        for (const thing of thingsIn(sentence.reading)) {
          if (known.lists.get(thing)?.length !== 0) continue
          known.lists.delete(thing)
          known.kinds += 1
        }
      }
    }
  }

  #forget(touched: Set<Things>): void {
    for (const thingsIn of this.#known.keys()) touched.add(thingsIn)
    this.#known.clear()
  }
}

const eachOnce = (things: readonly string[]): Iterable<string> => (things.length > 1 ? new Set(things) : things)
