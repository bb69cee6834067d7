/**
 * A way of saying something, as the source of a pattern. `(one|another)` captures nothing; `(one|another)? ` is one of them or none, and
 * `(one|another)* ` or `+ ` any number, each with its space; `(|s)` an ending or none; `~3 ` stands for three other words at most; `'` for an apostrophe however it is typed;
 * `<…>` holds what is asked about where that is not the whole. A line may be broken before a space or a bar. All else is as in patterns.
 */
export function way({ raw }: TemplateStringsArray, ...lists: readonly string[]): string {
  return String.raw({ raw }, ...lists.map((list) => `(${list})`))
    .replaceAll(/\n\s*(?=\|)/g, '')
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/\((\?<?[=!])?/g, (_, looks = '?:') => `(?:(${looks}`)
    .replaceAll(')', '))')
    .replaceAll(/\)([?*+]) /g, ' )$1')
    .replaceAll(/'(?![^[]*\])/g, "['’]")
    .replaceAll(/~(\d) /g, "(?:[\\w’'-]+ ){0,$1}?")
    .replaceAll(/<(?![=!])/g, '(')
    .replaceAll('>', ')')
}

/** The patterns of some ways, each of which begins where a word does. */
export const patternsOf = (flags: string, ...ways: readonly string[]): readonly RegExp[] =>
  ways.map((source) => new RegExp(`\\b(?:${source})`, flags))
