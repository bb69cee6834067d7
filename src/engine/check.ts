import type * as z from 'zod/mini'
import type { Evidence } from '../model/prompt.ts'
import type { Note } from './note.ts'

/** A rule as a check meets it: its id to find its terms by, and its options, already parsed. */
export interface RuleOf<Options> {
  readonly id: string
  readonly options: Options
}

/** A way of looking: finds what one rule asks about in a note that has been read. Pure; abstains rather than guesses. */
export interface Check<Options = unknown> {
  readonly name: string
  readonly options: z.ZodMiniType<Options>
  find(note: Note, rule: RuleOf<Options>): Evidence[]
}

export const defineCheck = <Options>(check: Check<Options>): Check<Options> => check
