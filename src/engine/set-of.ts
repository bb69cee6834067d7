/** Words, put down as in a pattern, to be looked up. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'))
