import { codeAt } from '../code-at.ts'
import { lettersOf, sumOf } from './sound-of-name.ts'

/** A text made of look-alikes must not make looking slow. */
const mostCompared = 40

/**
 * Of names with the same consonants those that may share a key (`keysOf`) with another: their consonants sound alike one after the other, or their
 * letters have the same sum. It spares most of them being told how they sound, which takes many times as long.
 */
export function mayBeAlike(names: readonly string[]): readonly string[] {
  if (names.length > mostCompared) return names
  const told = names.map(toldOf)
  return names.filter((_, nth) => {
    const one = told[nth]
    return told.some((other) => other !== one && one !== undefined && mayShareKey(one, other))
  })
}

interface Told {
  /** The order of its consonants by their sound, each once where it follows itself, whatever stands between. */
  readonly order: number
  readonly sum: number
}

const mayShareKey = (one: Told, other: Told): boolean => one.order === other.order || one.sum === other.sum

/** How consonants sound by themselves, as `soundOfName` has it; those with a dot may count for nothing there. */
const sounds = '.bkd.f...jklmn..krst.fwx.s'
const nothing = sounds.charCodeAt(0)
const soundOf = (code: number): number => codeAt(sounds, code - 97)
const [a = 0, c = 0, e = 0, f = 0, h = 0, i = 0, o = 0, p = 0, r = 0, s = 0, y = 0, other = 0] = [
  ...'acefhioprsyX',
].map((letter) => letter.charCodeAt(0))
const isVowel = (code: number): boolean => 'aeiouy'.includes(String.fromCharCode(code))

function toldOf(name: string): Told {
  const letters = lettersOf(name)
  let order = 0
  let last = nothing
  for (let at = 0; at < letters.length; at += 1) {
    const sound = soundAt(letters, at, codeAt(letters, at))
    if (sound === nothing || sound === last) continue
    order = (Math.imul(order, 31) + sound) | 0
    last = sound
  }
  return { order, sum: sumOf(letters) }
}

function soundAt(letters: string, at: number, code: number): number {
  if (code === r) return isSilent(letters, at) ? nothing : r
  if (code !== c && code !== s && code !== p) return soundOf(code)
  const next = at + 1 < letters.length ? codeAt(letters, at + 1) : 0
  if (next === h) return code === p ? f : other
  return code === c && isSoft(letters, at, next) ? s : soundOf(code)
}

/** A c before e, i and y, but for an e that ends the name behind another consonant. */
const isSoft = (letters: string, at: number, next: number): boolean =>
  next === i || next === y || (next === e && (at + 2 < letters.length || at === 0 || isVowel(codeAt(letters, at - 1))))

/** An r behind a vowel and before a consonant, but near the beginning, and that of oar. */
function isSilent(letters: string, at: number): boolean {
  const before = at > 0 ? codeAt(letters, at - 1) : 0
  if (at + 1 === letters.length) return before === a && at > 1 && codeAt(letters, at - 2) === o
  return at >= 4 && before !== y && isVowel(before) && !isVowel(codeAt(letters, at + 1))
}
