/** Endings that make one name into another, not into another spelling of it: Daniel, Danielle; Sam, Sammy; Ann, Anna. */
const ending = /^(?:a|i|o|y|s|ie|ey|la|le|lle|ne|na|nne|tte|ette|ina|ine|son|sen)$/u
/** Two names that sound alike here, and are two. */
const apart = new Set(['mary marie', 'carly charlie', 'karl carol'])

/**
 * How a name sounds, roughly: two spellings of one name (Kayleigh and Kayley, Mohammed and Mohamed) give the same, two
 * names mostly do not. Linear in the name's length.
 */
export function soundOfName(name: string): string {
  return lettersOf(name)
    .replaceAll(/(?<=[^aeiouy]{2})e$/gu, '')
    .replaceAll(/gh(?=[aeiou])/gu, 'g')
    .replaceAll(/ph|v/gu, 'f')
    .replaceAll(/c(?=[eiy])/gu, 's')
    .replaceAll('ch', 'X')
    .replaceAll('sh', 'X')
    .replaceAll(/ck|c|q(?:u(?=[ei]))?/gu, 'k')
    .replaceAll('th', 't')
    .replaceAll('mps', 'ms')
    .replaceAll(/(?<=[aeiou])(?:igh|gh)/gu, 'i')
    .replaceAll('z', 's')
    .replaceAll(/(?<=[^aeiou])(?:ea|ee)(?=[^aeiouh])/gu, 'E')
    .replaceAll(/([a-zX])\1/gu, '$1')
    .replaceAll(/(?<=.)h/gu, '')
    .replaceAll(/ies$/gu, 'is')
    .replaceAll(/ie(?=[^aeiou])/gu, 'i')
    .replaceAll(/(?<=[aeiou][^aeiou]{1,3})ay$/gu, 'Y')
    .replaceAll(/(?:ei|ie|ey|ee|ea|y|i)$/gu, 'Y')
    .replaceAll(/(?<=[^aeiouy])[eiaouy](?=n$)/gu, '')
    .replaceAll(/a(?=dn$)/gu, 'A')
    .replaceAll(/aye|ai|ay|ei|ey|ae/gu, 'A')
    .replaceAll(/[iy]+/gu, 'i')
}

/** What `soundOfName` takes letters for at the beginning of a name: c for k, f for p, any vowel for any other. */
const first = 'abcdafghajclmnafcrctafwxac'
/** Further on it also leaves letters out: those marked with a dot here count for nothing. */
const further = '.bcd.....jclmn..crct..wx.c'

/**
 * How a name begins and which consonants it has, in any order, as a number. Names that sound alike, or have the same letters, have the
 * same; it is many times as quick to tell, and most names share it with no other.
 */
export function consonantsOf(name: string): number {
  const own = lettersOf(name)
  let consonants = 0
  for (let at = 0; at < own.length; at += 1) {
    const letter = further.charCodeAt(own.charCodeAt(at) - 97)
    if (letter >= 97) consonants |= 1 << (letter - 97)
  }
  return own === '' ? 0 : (first.charCodeAt(own.charCodeAt(0) - 97) - 96) * 2 ** 26 + consonants
}

/** How a name sounds, and its letters without their order: what another spelling of it shares. */
export const keysOf = (name: string): readonly string[] => [soundOfName(name), lettersSorted(name)]

/** The letters of a name in the order of the alphabet, but the first: two letters that changed places leave it as it is. */
export const lettersSorted = (name: string): string => {
  const [first = '', ...others] = lettersOf(name)
  return `${first}${others.toSorted().join('')}`
}

/** Whether two names that sound alike, or have the same letters, are likelier one name spelt two ways than two names. */
export function isOtherSpelling(one: string, other: string): boolean {
  const [short = '', long = ''] = [lettersOf(one), lettersOf(other)].toSorted(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  )
  if (short === long || short.length < 4 || apart.has(`${short} ${long}`)) return false
  if (long.startsWith(short) && ending.test(long.slice(short.length))) return false
  return soundOfName(one) === soundOfName(other) || isSwapped(short, long)
}

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

const lettersOf = (name: string): string =>
  /^[a-z]*$/i.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFD')
        .toLowerCase()
        .replaceAll(/[^a-z]/gu, '')
