import type { Prompt } from '../model/prompt.ts'

/**
 * The checks by what is lost if nobody answers today, most first. First what only the writer knows and will not know for long: injuries seen,
 * words said, when, what was seen behind a judgement, from whom. Then what a reader must see was thought of: reasons, consent, what
 * came of it. Then who, what exactly, and what next. Last the wording, which anybody can mend at any time.
 */
const order = [
  'injury',
  'verbatim',
  'date',
  'rationale',
  'consent',
  'label',
  'source',
  'outcome',
  'voice',
  'identity',
  'detail',
  'action',
  'sharing',
  'stigma',
  'challenge',
  'counterpart',
  'names',
  'timeliness',
  'authorship',
  'jargon',
  'plain',
] as const

/** A check that is not in the order stands before the wording alone. */
const ofUnknown = order.length - order.indexOf('jargon') + 0.5

const weights = new Map<string, number>(order.map((check, at) => [check, order.length - at]))

/** How much a prompt matters beside others: what insists before what asks, then by its check. Higher is more. */
export const importance = ({ level, check }: Pick<Prompt, 'level' | 'check'>): number =>
  (level === 'insist' ? order.length + 1 : 0) + (weights.get(check) ?? ofUnknown)

/** Prompts by importance; those that matter alike stay in the order given. */
export const byImportance = (prompts: readonly Prompt[]): Prompt[] =>
  [...prompts].sort((a, b) => importance(b) - importance(a))
