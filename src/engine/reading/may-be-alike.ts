import { codeAt } from '../code-at.ts'
import { lettersOf, sumOf } from './sound-of-name.ts'

/** A text made of look-alikes must not make looking slow. */
const mostCompared = 40

/**
 * Of names with the same consonants those that may share a key (`keysOf`) with another: their consonants and where vowels stand sound alike, or their
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
  /** The order of its consonants by their sound, and behind which of them vowels stand. */
  readonly order: number
  readonly sum: number
}

const mayShareKey = (one: Told, other: Told): boolean => one.order === other.order || one.sum === other.sum

/** How letters sound by themselves, as `soundOfName` has it; capitals hang on what stands beside them. Vowels have a dot, and an h, which counts for nothing there. */
const sounds = '.bCd.fG..jklmn.PkRSt.fwx.s'
const nothing = '.'
const isVowel = (letter: string): boolean => letter !== '' && 'aeiouy'.includes(letter)

function toldOf(name: string): Told {
  const letters = lettersOf(name)
  let order = 0
  // One that follows itself is a pair, and counts once.
  let last = nothing
  let behindVowel = false
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charAt(at)
    const sound = soundAt(letters, at, letter)
    // The gh of Kayleigh is a vowel.
    const isVowelHere = sound === nothing && (isVowel(letter) || letter === 'g')
    behindVowel ||= isVowelHere
    if (isVowelHere || sound === last || (letter === 'h' && !'cpst'.includes(letters.charAt(at - 1)))) last = nothing
    else if (sound !== nothing) {
      // The vowel before an n at the end may count for nothing.
      order = (Math.imul(order, 31) + 2 * codeAt(sound, 0) + (behindVowel && sound !== 'n' ? 1 : 0)) | 0
      last = sound
      behindVowel = false
    }
  }
  return { order, sum: sumOf(letters) }
}

function soundAt(letters: string, at: number, letter: string): string {
  const next = letters.charAt(at + 1)
  switch (sounds.charAt(codeAt(letter, 0) - 97)) {
    case 'R':
      return isSilent(letters, at, next) ? nothing : 'r'
    case 'G':
      return next === 'h' && isSilentBefore(letters, at) ? nothing : 'g'
    case 'P':
      return next === 'h' ? 'f' : next === 's' && letters[at - 1] === 'm' ? nothing : 'p'
    case 'S':
      return next === 'h' ? 'X' : 's'
    case 'C':
      return next === 'h' ? 'X' : next === 'k' ? nothing : isSoft(letters, at, next) ? 's' : 'k'
    default:
      return sounds.charAt(codeAt(letter, 0) - 97)
  }
}

/** A gh behind a vowel, or an r that is silent there, and before no vowel, but for an e that ends the name. */
function isSilentBefore(letters: string, at: number): boolean {
  const before = letters[at - 1] === 'r' && isSilent(letters, at - 1, 'g') ? at - 2 : at - 1
  return /[aeiou]/.test(letters.charAt(before)) && /^(?:e?$|[^aeiou])/.test(letters.slice(at + 2))
}

/** A c before e, i and y, but for an e that ends the name behind another consonant. */
const isSoft = (letters: string, at: number, next: string): boolean =>
  next === 'i' ||
  next === 'y' ||
  (next === 'e' && (at + 2 < letters.length || at === 0 || isVowel(letters.charAt(at - 1))))

/** An r behind a vowel and before a consonant, but near the beginning, and that of oar. */
function isSilent(letters: string, at: number, next: string): boolean {
  const before = letters.charAt(at - 1)
  return next === '' ? letters.endsWith('oar') : at >= 4 && before !== 'y' && isVowel(before) && !isVowel(next)
}
