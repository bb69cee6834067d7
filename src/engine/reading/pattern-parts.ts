/**
 * A part of a pattern, as far as words go. `chars`: one of the letters and digits given, in small letters, with ' ' for any mark or
 * space; null for one that cannot be told. `edge`: where a word begins or ends, as before what is no letter. `none`: takes no room and says nothing of it.
 */
export type PatternPart = Often & Kind

interface Often {
  readonly least: number
  readonly most: number
}
type Kind =
  | { readonly kind: 'chars'; readonly chars: string | null }
  | { readonly kind: 'edge' | 'none' }
  | { readonly kind: 'any'; readonly of: readonly PatternPart[][] }

const isOfWord = (char: string): boolean => /^[a-z\d]$/i.test(char)
/** What a character counts as; one beyond ASCII may be a letter that is taken to end a word. */
const charsOf = (char: string): string | null =>
  isOfWord(char) ? char.toLowerCase() : char < '\u00c0' || /^[\u2000-\u206f]$/.test(char) ? ' ' : null

/** The parts of a pattern, by alternatives. Of what it does not know it says that it cannot be told. */
export function partsOf(source: string): PatternPart[][] {
  let at = 0
  const alternatives = (): PatternPart[][] => {
    const all: PatternPart[][] = [[]]
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1
        all.push([])
      } else all.at(-1)?.push(quantified())
    }
    at += 1
    return all
  }
  const quantified = (): PatternPart => {
    const part = one()
    const [whole, least, comma, most] = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})/.exec(source.slice(at)) ?? ['']
    at += whole.length
    if (whole !== '' && source[at] === '?') at += 1
    if (whole === '') return part
    if (least !== undefined)
      return { ...part, least: Number(least), most: comma === '' ? Number(least) : Number(most || 99) }
    return { ...part, least: whole === '+' ? 1 : 0, most: whole === '?' ? 1 : 99 }
  }
  const one = (): PatternPart => {
    const once = { least: 1, most: 1 }
    const char = source[at] ?? ''
    at += 1
    if (char === '(') {
      const [opening = ''] = /^\?(?::|<?[=!]|<\w+>)/.exec(source.slice(at)) ?? []
      at += opening.length
      const isNoLetter = opening === '?!' && source.startsWith('[a-z', at)
      const of = alternatives()
      if (isNoLetter) return { ...once, kind: 'edge' }
      return /[=!]$/.test(opening) ? { ...once, kind: 'none' } : { ...once, kind: 'any', of }
    }
    if (char === '[') {
      const [members = ''] = /^(?:[^\]\\]|\\.)*/.exec(source.slice(at)) ?? []
      at += members.length + 1
      return { ...once, kind: 'chars', chars: charsOfClass(members) }
    }
    if (char === '\\') return { ...once, ...escaped() }
    if (char === '^' || char === '$') return { ...once, kind: 'edge' }
    return { ...once, kind: 'chars', chars: char === '.' ? null : charsOf(char) }
  }
  const escaped = (): Kind => {
    const [whole = ''] = /^(?:[pP]\{[^}]*\}|u[\da-f]{4}|.)/is.exec(source.slice(at)) ?? []
    at += whole.length
    if (whole === 'b') return { kind: 'edge' }
    return { kind: 'chars', chars: whole === 's' ? ' ' : isOfWord(whole[0] ?? '') ? null : charsOf(whole) }
  }
  return alternatives()
}

function charsOfClass(members: string): string | null {
  const plain = members.replaceAll('\\s', ' ').replaceAll(/\\([^\w])/g, '$1')
  if (/^\^|\\|[a-z\d]-[a-z\d]/i.test(plain)) return null
  const chars = new Set<string>()
  for (const char of plain) {
    const counted = charsOf(char)
    if (counted === null) return null
    chars.add(counted)
  }
  return [...chars].join('')
}
