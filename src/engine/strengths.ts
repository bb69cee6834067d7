import type { Prompt } from '../model/prompt.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { saysParentsKnow } from './reading/parents-know.ts'
import { plansOf } from './reading/plans.ts'
import { givesReason, saysWhy } from './reading/reasons.ts'
import { clauseOf, saysWhen } from './reading/says-when.ts'
import type { ToldSentence } from './told-sentence.ts'
import { voicesOfRules } from './who-says.ts'

/**
 * Something that a note does well, told of the note and never of who writes it.
 * - `child-words`: the child's own words stand in it. `sources`: who told it can be told. `seen`: what was seen is described.
 * - `dates`: some are written in full. `reasons`: a decision has its reason beside it. `actions`: some say who and when.
 * - `parents`: something was passed on, and whether the parents know is said.
 */
export const strengthKinds = ['child-words', 'sources', 'seen', 'dates', 'reasons', 'actions', 'parents'] as const
export type StrengthKind = (typeof strengthKinds)[number]

export interface Strength {
  readonly kind: StrengthKind
  /** Of how many sentences (or dates, or plans) it is true, and of how many it could be. */
  readonly count: number
  readonly of: number
  /** Where, in order. */
  readonly found: readonly Span[]
}

/**
 * What is good in a note. Each stands on what was found, never on nothing being asked alone; and where anything is asked about the
 * same thing, it is not said.
 */
export function strengthsOf(
  sentences: readonly ToldSentence[],
  prompts: readonly Prompt[],
  rules: readonly Rule[],
): Strength[] {
  const asked = new Set(prompts.map(({ check }) => check))
  const termsOf = (check: string): ReadonlySet<string> =>
    new Set(rules.filter((rule) => rule.check === check).map(({ id }) => id))
  const isMet = (check: string) => {
    const ids = termsOf(check)
    return ({ reading }: ToldSentence): boolean => reading.hits.some(({ owner }) => ids.has(owner))
  }
  const hearsay = voicesOfRules(rules).unclear
  const found: (Strength | null)[] = [
    childWords(sentences),
    sources(sentences, hearsay),
    asked.has('label') ? null : seen(sentences),
    asked.has('date') ? null : dates(sentences),
    asked.has('rationale') ? null : reasons(sentences, isMet('rationale')),
    asked.has('action') ? null : actions(sentences),
    asked.has('consent') ? null : parents(sentences, isMet('consent')),
  ]
  return found.filter((one) => one !== null)
}

const strength = (kind: StrengthKind, found: readonly Span[], of = found.length): Strength => ({
  kind,
  count: found.length,
  of,
  found: found.map(({ start, end }) => ({ start, end })),
})

function childWords(sentences: readonly ToldSentence[]): Strength | null {
  const own = sentences.filter(({ voice }) => voice === 'child')
  return own.length === 0 ? null : strength('child-words', own)
}

/** Fewer say nothing of a note, and less than this of them is nothing to be told of. */
const fewest = 2
const leastPart = 0.75

function sources(sentences: readonly ToldSentence[], hearsay: ReadonlySet<string>): Strength | null {
  const told = sentences.filter(
    ({ voice, reading }) =>
      voice === 'reported' || voice === 'child' || reading.hits.some(({ owner }) => hearsay.has(owner)),
  )
  const clear = told.filter(
    ({ by, start, reading }) => by !== null && !isPronoun(reading.text.slice(by.start - start, by.end - start)),
  )
  return clear.length < fewest || clear.length < told.length * leastPart
    ? null
    : strength('sources', clear, told.length)
}

const isPronoun = (words: string): boolean => /^(?:he|she|they)$/i.test(words)

function seen(sentences: readonly ToldSentence[]): Strength | null {
  const told = sentences.filter(
    ({ voice, reading }) => voice === 'observed' && (reading.tells.acts || reading.tells.looks),
  )
  return told.length < fewest ? null : strength('seen', told)
}

function dates(sentences: readonly ToldSentence[]): Strength | null {
  const all = sentences.flatMap(({ start, reading }) =>
    reading.dates
      .filter(({ kind }) => kind !== 'birth')
      .map((one) => ({
        start: start + one.start,
        end: start + one.end,
        kind: one.kind === 'full' && !hasYear.test(reading.text.slice(one.start, one.end)) ? 'month' : one.kind,
      })),
  )
  const full = all.filter(({ kind }) => kind === 'full')
  return full.length === 0 || all.some(({ kind }) => kind === 'no-year') ? null : strength('dates', full, all.length)
}

/** In 6-8/52 a parser sees a date. */
const hasYear = /\d{4}|\d[./-]\d{1,2}[./-]\d{2}|\p{L} ?['’]?\d{2}$/u

function reasons(sentences: readonly ToldSentence[], isDecision: (one: ToldSentence) => boolean): Strength | null {
  const decided = sentences.filter((one) => isDecision(one) && !isOpen(one))
  const grounded = decided.filter((one) => {
    const after = sentences[sentences.indexOf(one) + 1]
    return saysWhy(one.reading.text) || (after !== undefined && givesReason(after.reading.text))
  })
  return decided.length === 0 || grounded.length < decided.length ? null : strength('reasons', grounded)
}

/** If all is well we step down: nothing is decided yet. */
const isOpen = ({ reading }: ToldSentence): boolean => /\b(?:if|unless|whether)\b/i.test(reading.text)

function actions(sentences: readonly ToldSentence[]): Strength | null {
  const planned = sentences.filter(({ reading }) => plansOf(reading).length > 0)
  const whole = planned.filter(({ reading }) =>
    plansOf(reading).every(
      (plan) =>
        plan.by === 'somebody' &&
        !/^\s*(?:some(?:one|body)|staff|we all|everyone)\b/i.test(reading.text.slice(plan.start, plan.end)) &&
        (saysWhen(clauseOf(reading.text, plan)) || reading.dates.some(({ kind }) => kind === 'full')),
    ),
  )
  return whole.length === 0 || whole.length < planned.length ? null : strength('actions', whole)
}

function parents(sentences: readonly ToldSentence[], passesOn: (one: ToldSentence) => boolean): Strength | null {
  if (!sentences.some(passesOn)) return null
  const known = sentences.filter(({ reading }) => saysParentsKnow(reading))
  return known.length === 0 ? null : strength('parents', known)
}
