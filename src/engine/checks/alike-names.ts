import type { ByThing } from '../note.ts'
import { mayBeAlike } from '../reading/may-be-alike.ts'
import { consonantsOf, isOtherSpelling, keysOf } from '../reading/sound-of-name.ts'

/** What is kept of a note's names, as long as none comes that was not there and none goes. */
class KeptNames {
  readonly kinds: number
  readonly byConsonants: ReadonlyMap<number, readonly string[]>
  /** The keys of those that share their consonants with another. */
  readonly keys: ReadonlyMap<string, readonly string[]>
  /** Those that share a key with another. */
  readonly alike: readonly string[]
  /** Whether two names are other spellings of each other, as far as it was asked. */
  readonly pairs: Map<string, boolean>

  constructor({ kinds, lists }: ByThing, before: KeptNames | null) {
    const keys = new Map<string, readonly string[]>()
    this.kinds = kinds
    this.byConsonants = grouped(lists.keys(), (name) => [consonantsOf(name)])
    for (const names of this.byConsonants.values())
      if (names.length > 1) for (const name of mayBeAlike(names)) keys.set(name, before?.keys.get(name) ?? keysOf(name))
    const byKey = grouped(keys.keys(), (name) => keys.get(name) ?? [])
    this.keys = keys
    this.alike = [...new Set([...byKey.values()].flatMap((names) => (names.length > 1 ? names : [])))]
    this.pairs = before === null || before.pairs.size > mostPairs ? new Map() : before.pairs
  }
}

/** Names of a note that may be other spellings of others, and what is known of them. */
export interface AlikeNames {
  readonly names: Iterable<string>
  keysOf(name: string): readonly string[]
  isOtherSpelling(one: string, other: string): boolean
}
/** Pairs beyond this are forgotten: somebody who types a name makes a new one at every key. */
const mostPairs = 500

/** The names of a note that share a key with another of its names, and those that may share one with a name of the form. */
export function alikeNames(byName: ByThing, ofForm: ReadonlySet<string>): AlikeNames {
  const { kinds, room } = byName
  const before = room.kept instanceof KeptNames ? room.kept : null
  const now = before?.kinds === kinds ? before : new KeptNames(byName, before)
  room.kept = now
  const ofSameConsonants = [...ofForm].flatMap((name) => now.byConsonants.get(consonantsOf(name)) ?? [])
  return {
    names: ofForm.size === 0 ? now.alike : new Set([...now.alike, ...ofSameConsonants]),
    keysOf: (name) => now.keys.get(name) ?? keysOf(name),
    isOtherSpelling: (one, other) => {
      const pair = `${one} ${other}`
      const known = now.pairs.get(pair) ?? isOtherSpelling(one, other)
      now.pairs.set(pair, known)
      return known
    },
  }
}

function grouped<Key>(names: Iterable<string>, keysOfName: (name: string) => readonly Key[]): Map<Key, string[]> {
  const groups = new Map<Key, string[]>()
  for (const name of names) {
    for (const key of keysOfName(name)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [name])
      else group.push(name)
    }
  }
  return groups
}
