/** Words, put down with a space between them or another mark, to be looked up. */
export const setOf = (words: string, mark = ' '): ReadonlySet<string> => new Set(words.split(mark))
