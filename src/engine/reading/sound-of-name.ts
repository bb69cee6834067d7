import { codeAt } from '../code-at.ts'
import { setOf } from '../set-of.ts'
import { isSmallFrom } from './letters.ts'

/** Endings that make one name into another, not into another spelling of it: Daniel, Danielle; Sam, Sammy; Ann, Anna. */
const ending = /^(?:a|i|o|y|s|r|er|ie|ey|la|le|lle|ne|na|nne|tte|ette|ina|ine|son|sen)$/u
/** Two names that sound alike here, and are two. */
const apart = new Set(['mary marie', 'carly charlie', 'karl carol', 'frances francis'])

/**
 * How a name sounds, roughly: two spellings of one name (Kayleigh and Kayley, Mohammed and Mohamed) give the same, two
 * names mostly do not. Linear in the name's length.
 */
export function soundOfName(name: string): string {
  let sound = lettersOf(name)
  for (const [letters, pattern, by] of spellings)
    for (const letter of letters)
      if (sound.includes(letter)) {
        sound = sound.replaceAll(pattern, by)
        break
      }
  return sound
}

/** What is written in one way or another, in this order: letters of which one stands wherever the pattern matches, which are soon looked for. */
const spellings: readonly (readonly [letters: readonly string[], pattern: string | RegExp, by: string])[] = [
  [['e'], /(?<=[^aeiouy]{2})e$/gu, ''],
  [['ae'], /ae$/gu, 'ay'],
  [['r'], /(?<=[a-z]{3}[aeiou])r(?=[^aeiouy])|(?<=oa)r$/gu, ''],
  [['e'], /a(?=[^aeiouy]e$)/gu, 'A'],
  [['gh'], /gh(?=[aeiouA])/gu, 'g'],
  [['ph', 'v'], /ph|v/gu, 'f'],
  [['ce', 'ci', 'cy'], /c(?=[eiy])/gu, 's'],
  [['ch'], 'ch', 'X'],
  [['sh'], 'sh', 'X'],
  [['c', 'q'], /ck|c|q(?:u(?=[ei]))?/gu, 'k'],
  [['th'], 'th', 't'],
  [['mps'], 'mps', 'ms'],
  [['gh'], /(?<=[aeiou])(?:igh|gh)/gu, 'i'],
  [['z'], 'z', 's'],
  [['ea', 'ee'], /(?<=[^aeiou])(?:ea|ee)(?=[^aeiouh])/gu, 'E'],
  [[''], /([a-zX])\1/gu, '$1'],
  [['h'], /(?<=.)h/gu, ''],
  [['ies'], /ies$/gu, 'is'],
  [['ie'], /ie(?=[^aeiou])/gu, 'i'],
  [['ay'], /(?<=[aeiou][^aeiou]{1,3})ay$/gu, 'Y'],
  [['e', 'y', 'i'], /(?:ei|ie|ey|ee|ea|y|i)$/gu, 'Y'],
  [['n'], /(?<=[^aeiouy])[eiaouy](?=n$)/gu, ''],
  [['adn'], /a(?=dn$)/gu, 'A'],
  [['ay', 'ai', 'ei', 'ey', 'ae'], /aye|ai|ay|ei|ey|ae/gu, 'A'],
  [['i', 'y'], /[iy]+/gu, 'i'],
]

/** What `soundOfName` takes letters for at the beginning of a name: c for k, f for p, any vowel for any other. */
const first = 'abcdafghajclmnafcrctafwxac'
/** Further on it also leaves letters out: those marked with a dot here count for nothing. */
const further = '.bcd.....jclmn..c.ct..wx.c'

/**
 * How a name begins and which consonants it has, in any order, as a number. Names that sound alike, or have the same letters, have the
 * same; it is many times as quick to tell, and most names share it with no other.
 */
export function consonantsOf(name: string): number {
  const own = lettersOf(name)
  const { length } = own
  let consonants = 0
  for (let at = 0; at < length; at += 1) {
    const letter = codeAt(further, codeAt(own, at) - 97)
    if (letter >= 97) consonants |= 1 << (letter - 97)
  }
  return length === 0 ? 0 : (codeAt(first, codeAt(own, 0) - 97) - 96) * 2 ** 26 + consonants
}

/** How a name sounds, its sound with any vowels, and its letters in any order: what another spelling of it shares. */
export const keysOf = (name: string): readonly string[] => {
  const sound = soundOfName(name)
  return [sound, sound.replaceAll(vowels, '-'), `${consonantsOf(name)} ${sumOf(lettersOf(name))}`]
}
const vowels = /[aeiouyAEIY]+/gu

/** The sum of the squares of letters: two letters that changed places leave it as it is. */
export function sumOf(letters: string): number {
  let sum = 0
  for (let at = 0; at < letters.length; at += 1) sum += codeAt(letters, at) ** 2
  return sum
}

/** Whether two names that sound alike, or have the same letters, are likelier one name spelt two ways than two names. */
export function isOtherSpelling(one: string, other: string): boolean {
  const [short = '', long = ''] = [lettersOf(one), lettersOf(other)].toSorted(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  )
  if (short === long || short.length < 4 || apart.has(`${short} ${long}`)) return false
  if (long.startsWith(short) && ending.test(long.slice(short.length))) return false
  const [sound, otherSound] = [soundOfName(one), soundOfName(other)]
  return sound === otherSound || isSwapped(short, long) || (short.length >= 5 && isVowelApart(sound, otherSound))
}

/** Ahmed and Ahmad, Alisha and Aleesha, Isabel and Isobel: not Milly and Molly, Jamal and Jamil, Maria and Marie. */
function isVowelApart(one: string, other: string): boolean {
  if (one.replaceAll(vowels, '-') !== other.replaceAll(vowels, '-')) return false
  const [some, others] = [one.match(vowels) ?? [], other.match(vowels) ?? []]
  const differing = some.flatMap((vowel, at) => (vowel === others[at] ? [] : [at]))
  const [at = 0] = differing
  const isLast = at === some.length - 1 && /[aeiouyAEIY]$/u.test(one)
  const pair = `${some[at]}${others[at]}`
  return differing.length === 1 && !isLast && (stressed.has(pair) || (at > 0 && unstressed.has(pair)))
}
/** As `soundOfName` has them: those that are taken for each other anywhere (Tegan and Teegan), and further on in a name. */
const stressed = setOf('eE|Ee|iE|Ei|iuiou|iouiu')
const unstressed = setOf('ae|ea|ei|ie|ao|oa|ou|uo')

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return (
    one.length >= 5 &&
    one.length === other.length &&
    at > 0 &&
    at + 2 < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

/** The letters of a name, small and without accents. */
export function lettersOf(name: string): string {
  const own = name.toLowerCase()
  return isSmallFrom(own, 0, own.length) ? own : own.normalize('NFD').replaceAll(/[^a-z]/gu, '')
}
