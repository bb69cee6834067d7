import type { Policy } from '../../../model/policy.ts'
import type { RuleSetFile } from '../../../model/rule-set.ts'

/** What is to be rolled out: the policy, and by which id the browsers know the extension. */
export interface RollOut {
  readonly policy: Policy
  /** Chrome's and Edge's id of the package: 32 letters. */
  readonly chromiumId: string
  readonly firefoxId: string
  /** What to call it where an administrator sees it. */
  readonly organisation: string
}

/** A file for one way of setting a policy, and how it is put in place, step by step. */
export interface RollOutFile {
  readonly title: string
  readonly name: string
  readonly content: string
  /** Whether what reads the file wants it as UTF-16, not UTF-8. */
  readonly isUtf16?: boolean
  readonly steps: readonly string[]
}

/** What each value of a policy is, by its name; what is not set is left out. */
export const valuesOf = (policy: Policy): [string, unknown][] =>
  Object.entries(policy).filter(([, value]) => value !== undefined)

/** JSON of ASCII letters alone: a file of it reads the same in whatever encoding a tool takes it to be. */
export const asciiJson = (value: unknown, indent?: number): string =>
  [...(JSON.stringify(value, null, indent) ?? 'null')]
    .flatMap((letter) => (letter < '\u007f' ? letter : letter.split('').map(escaped)))
    .join('')

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A rule set as a policy holds it: the whole file as one line of text. */
export const ruleSetText = (file: RuleSetFile): string => asciiJson(file)
