import { firstFrom, type LineSentence, replaced } from './line.ts'
import type { ByThing } from './note.ts'
import type { Things } from './read-note.ts'

/** Where more sentences come or go at once, everything is told again when it is next asked for. */
const mostMended = 30

interface Known extends ByThing {
  readonly lists: Map<string, readonly LineSentence[]>
  kinds: number
}

/** The things of sentences that came or went; and whether any came that none had held, or went from all. */
export interface ChangedThings {
  readonly things: Set<string>
  kinds: boolean
}

/** Which sentences hold a thing, such as a name, kept while sentences come and go. */
export class SentencesByThing {
  readonly #known = new Map<Things, Known>()

  by(thingsIn: Things, sentences: readonly LineSentence[]): ByThing {
    const known = this.#known.get(thingsIn)
    if (known !== undefined) return known
    const lists = new Map<string, LineSentence[]>()
    for (const sentence of sentences) {
      for (const thing of thingsIn(sentence.reading)) {
        const list = lists.get(thing)
        if (list === undefined) lists.set(thing, [sentence])
        else if (list.at(-1) !== sentence) list.push(sentence)
      }
    }
    const made = { lists, kinds: 0, room: { kept: null } }
    this.#known.set(thingsIn, made)
    return made
  }

  /** Lets sentences go; gives what changes by that, by the ways of telling. */
  remove(gone: readonly LineSentence[]): Map<Things, ChangedThings> {
    const changed = new Map<Things, ChangedThings>()
    if (gone.length > mostMended) this.#forget(changed)
    for (const [thingsIn, { lists }] of this.#known) {
      for (const sentence of gone) {
        for (const thing of eachOnce(thingsIn(sentence.reading))) {
          changeOf(changed, thingsIn).things.add(thing)
          lists.set(thing, lists.get(thing)?.filter((one) => one !== sentence) ?? [])
        }
      }
    }
    return changed
  }

  /** Takes sentences that came in their place, once all stand at theirs; adds what changes by that. */
  add(come: readonly LineSentence[], gone: readonly LineSentence[], changed: Map<Things, ChangedThings>): void {
    if (come.length > mostMended) this.#forget(changed)
    for (const [thingsIn, known] of this.#known) {
      const { kinds, lists } = known
      for (const sentence of come) {
        for (const thing of eachOnce(thingsIn(sentence.reading))) {
          changeOf(changed, thingsIn).things.add(thing)
          const list = lists.get(thing)
          if (list === undefined) known.kinds += 1
          const at = list === undefined ? 0 : firstFrom(list, sentence.place, ({ place }) => place)
          lists.set(thing, replaced(list ?? [], at, at, [sentence]))
        }
      }
      for (const sentence of gone) {
        for (const thing of thingsIn(sentence.reading)) {
          if (lists.get(thing)?.length !== 0) continue
          lists.delete(thing)
          known.kinds += 1
        }
      }
      if (known.kinds !== kinds) changeOf(changed, thingsIn).kinds = true
    }
  }

  #forget(changed: Map<Things, ChangedThings>): void {
    for (const thingsIn of this.#known.keys()) changeOf(changed, thingsIn).kinds = true
    this.#known.clear()
  }
}

function changeOf(changed: Map<Things, ChangedThings>, thingsIn: Things): ChangedThings {
  const known = changed.get(thingsIn)
  if (known !== undefined) return known
  const made = { things: new Set<string>(), kinds: false }
  changed.set(thingsIn, made)
  return made
}

const eachOnce = (things: readonly string[]): Iterable<string> => (things.length > 1 ? new Set(things) : things)
