/** Where things stand in a JSON text: the offset of each value by its path, and of each key; or where it stops being JSON. */
export interface ScannedJson {
  /** By `JSON.stringify` of the path to a value; for a key in an object, of the object’s path with the key and `true`. */
  readonly places: ReadonlyMap<string, number>
  /** What is not JSON, or not of use: where, and what was expected there. */
  readonly trouble: { readonly at: number; readonly expected: string } | null
}

class Trouble extends Error {
  readonly at: number
  constructor(at: number, expected: string) {
    super(expected)
    this.at = at
  }
}

/** Deeper than anything of ours; whatever is deeper could exhaust a reader. */
const deepest = 40
const space = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Reads a JSON text as `JSON.parse` does, and remembers where things stand. A key may stand only once in an object. */
export function scanJson(text: string): ScannedJson {
  const places = new Map<string, number>()
  let at = 0
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const [found = null] = pattern.exec(text) ?? []
    at += found?.length ?? 0
    return found
  }
  const expect = (expected: string): never => {
    throw new Trouble(at, expected)
  }
  const mark = (sign: string, expected: string): void => {
    take(space)
    if (text[at] !== sign) expect(expected)
    at += 1
  }
  const isNext = (sign: string): boolean => {
    take(space)
    return text[at] === sign
  }
  const string = (): string => {
    const start = at
    at += 1
    for (; text[at] !== '"'; ) {
      if (at >= text.length || text.charCodeAt(at) < 32) expect('a quotation mark " that ends the text before it')
      if (text[at] !== '\\') at += 1
      else if (take(escaped) === null) expect('after \\ one of " \\ / b f n r t, or u and four digits')
    }
    at += 1
    return text.slice(start, at)
  }
  const value = (path: readonly (string | number)[]): void => {
    take(space)
    places.set(JSON.stringify(path), at)
    if (path.length > deepest) expect('nothing so deep within other things')
    if (text[at] === '{') object(path)
    else if (text[at] === '[') array(path)
    else if (text[at] === '"') string()
    else {
      const figure = take(number)
      if (figure !== null && !Number.isFinite(Number(figure))) expect('a smaller number')
      if (figure === null && take(word) === null) expect('a value: text in quotation marks, a number, [ or {')
    }
  }
  const object = (path: readonly (string | number)[]): void => {
    at += 1
    const keys = new Set<string>()
    if (!isNext('}')) {
      do {
        take(space)
        const start = at
        if (text[at] !== '"') expect('a name in quotation marks')
        const key = String(JSON.parse(string()))
        if (keys.has(key) || key === '__proto__') throw new Trouble(start, `“${key}” only once`)
        keys.add(key)
        places.set(JSON.stringify([...path, key, true]), start)
        mark(':', 'a colon :')
        value([...path, key])
      } while (isNext(',') && ++at)
    }
    mark('}', 'a comma , or a closing }')
  }
  const array = (path: readonly (string | number)[]): void => {
    at += 1
    let place = 0
    if (!isNext(']')) {
      do {
        value([...path, place])
        place += 1
      } while (isNext(',') && ++at)
    }
    mark(']', 'a comma , or a closing ]')
  }
  try {
    value([])
    take(space)
    if (at < text.length) expect('nothing after the end')
    return { places, trouble: null }
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    return { places, trouble: { at: cause.at, expected: cause.message } }
  }
}
