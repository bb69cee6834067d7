import type { ByThing } from '../note.ts'
import { consonantsOf, keysOf } from '../reading/sound-of-name.ts'

/** What is kept of a note's names, as long as none comes that was not there and none goes. */
interface KeptNames {
  readonly kinds: number
  readonly byConsonants: ReadonlyMap<number, readonly string[]>
  /** The keys of those that share their consonants with another. */
  readonly keys: ReadonlyMap<string, readonly string[]>
  /** Those that share a key with another. */
  readonly alike: readonly string[]
}

const kept = new WeakMap<ByThing, KeptNames>()

/** The names of a note that share a key with another of its names, and those that may share one with a name of the form. */
export function alikeNames(byName: ByThing, ofForm: ReadonlySet<string>): Iterable<string> {
  const before = kept.get(byName)
  const now = before?.kinds === byName.kinds ? before : keep(byName, before?.keys)
  kept.set(byName, now)
  if (ofForm.size === 0) return now.alike
  return new Set([...now.alike, ...[...ofForm].flatMap((name) => now.byConsonants.get(consonantsOf(name)) ?? [])])
}

function keep({ kinds, lists }: ByThing, known: KeptNames['keys'] | undefined): KeptNames {
  const byConsonants = grouped(lists.keys(), (name) => [consonantsOf(name)])
  const keys = new Map<string, readonly string[]>()
  for (const names of byConsonants.values())
    if (names.length > 1) for (const name of names) keys.set(name, known?.get(name) ?? keysOf(name))
  const byKey = grouped(keys.keys(), (name) => keys.get(name) ?? [])
  const alike = [...byKey.values()].flatMap((names) => (names.length > 1 ? names : []))
  return { kinds, byConsonants, keys, alike: [...new Set(alike)] }
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
