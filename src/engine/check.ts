import type * as z from 'zod/mini'
import type { Evidence } from '../model/prompt.ts'
import type { Note, Sentence } from './note.ts'

/** A rule as a check meets it: its id to find its terms by, and its options, already parsed. */
export interface RuleOf<Options> {
  readonly id: string
  readonly options: Options
}

/** A way of looking: finds what one rule asks about in a note that has been read. Pure; abstains rather than guesses. */
export interface Check<Options> {
  readonly name: string
  readonly options: z.ZodMiniType<Options>
  find(note: Note, rule: RuleOf<Options>): Evidence[]
  /**
   * Whether what was found in two sentences (the earlier first) is one gap, to be asked about once. `words`: all from the one to
   * the other, where both stand in one sentence.
   */
  oneGap?(earlier: Sentence, later: Sentence, words: string): boolean
}

/** A check ready to be bound to a rule whose options are still unread data. */
export interface DefinedCheck {
  readonly name: string
  readonly oneGap: (earlier: Sentence, later: Sentence, words: string) => boolean
  /** The finder for a rule; throws a ZodError where the rule's options are not what the check takes. */
  bind(rule: { readonly id: string; readonly options: unknown }): (note: Note) => Evidence[]
}

export const defineCheck = <Options>(check: Check<Options>): DefinedCheck => {
  /** What rules say, read: all fields of a page have the same rules, and each has a checker of its own. */
  const known = new WeakMap<object, RuleOf<Options>>()
  return {
    name: check.name,
    oneGap: check.oneGap ?? (() => false),
    bind: (rule) => {
      const bound = known.get(rule) ?? { id: rule.id, options: check.options.parse(rule.options) }
      known.set(rule, bound)
      return (note) => check.find(note, bound)
    },
  }
}
