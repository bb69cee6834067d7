import type { Example } from './rule.ts'

/** The text of an example, braces and all. Without a parser, for scripts in pages. */
export const textOfExample = (example: Example): string => (typeof example === 'string' ? example : example.text)
