import type { ByThing } from '../note.ts'
import { mayBeAlike } from '../reading/may-be-alike.ts'
import { consonantsOf, isOtherSpelling, keysOf } from '../reading/sound-of-name.ts'

/** What is kept of a note's names, as long as none comes that was not there and none goes. */
interface KeptNames {
  readonly kinds: number
  readonly byConsonants: ReadonlyMap<number, readonly string[]>
  /** The keys of those that share their consonants with another. */
  readonly keys: ReadonlyMap<string, readonly string[]>
  /** Those that share a key with another. */
  readonly alike: readonly string[]
  /** Whether two names are other spellings of each other, as far as it was asked. */
  readonly pairs: Map<string, boolean>
}

/** Names of a note that may be other spellings of others, and what is known of them. */
export interface AlikeNames {
  readonly names: Iterable<string>
  keysOf(name: string): readonly string[]
  isOtherSpelling(one: string, other: string): boolean
}
/** Pairs beyond this are forgotten: somebody who types a name makes a new one at every key. */
const mostPairs = 500

const kept = new WeakMap<object, KeptNames>()

/** The names of a note that share a key with another of its names, and those that may share one with a name of the form. */
export function alikeNames(byName: ByThing, ofForm: ReadonlySet<string>): AlikeNames {
  const before = kept.get(byName.origin)
  const now = before?.kinds === byName.kinds ? before : keep(byName, before)
  kept.set(byName.origin, now)
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

function keep({ kinds, lists }: ByThing, before: KeptNames | undefined): KeptNames {
  const byConsonants = grouped(lists.keys(), (name) => [consonantsOf(name)])
  const keys = new Map<string, readonly string[]>()
  for (const names of byConsonants.values())
    if (names.length > 1) for (const name of mayBeAlike(names)) keys.set(name, before?.keys.get(name) ?? keysOf(name))
  const byKey = grouped(keys.keys(), (name) => keys.get(name) ?? [])
  const alike = [...byKey.values()].flatMap((names) => (names.length > 1 ? names : []))
  const pairs = before === undefined || before.pairs.size > mostPairs ? new Map<string, boolean>() : before.pairs
  return { kinds, byConsonants, keys, alike: [...new Set(alike)], pairs }
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
