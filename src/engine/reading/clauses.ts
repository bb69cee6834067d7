import { has, mark } from './marks.ts'
import type { Reading } from './reading.ts'
import { meets, needsOf } from './signals.ts'
import { eachMatch, matchEnd } from './sought.ts'

/** Where a clause begins, and where its own words do, behind marks, a number and a word for plans. */
export interface Clause {
  readonly start: number
  readonly words: number
}

const behindMark = String.raw`[;:,.]\s|\s[–—-]\s`
const behindWord = String.raw`\s(?:so|and)\s(?=will\s)`
const passed = String.raw`[-–—•*>\s]*(?:\(?\d{1,2}[.)]\s*)?(?:(?:actions?|plan|agreed|to do|next steps?|outcome|outstanding(?: actions?)?|way forward|follow[- ]up)\s?[:–—-]\s*)?`
const lead = new RegExp(`(?:${behindMark}|${behindWord}|^)${passed}`, 'gi')
const firstLead = new RegExp(passed, 'iy')
/** Behind the number of an item. */
export const numbered = /\d[.)]\s*$/
/** Behind a word for plans. */
export const underPlan = /(?:actions?|plan|to do|next steps?|outstanding|way forward)\s?[:–—-]\s*$/i
/** The words that it holds. */
export const planWords = /\b(?:actions?|plan|to do|next steps?|outstanding|way forward)\b/i

const someMark = mark.comma | mark.colon | mark.dash | mark.innerStop
const someWord = needsOf(/\b(?:so|and)\swill\b/i)

/** The clauses of a sentence, in order: most have one, and no mark that could begin another. */
export function clausesOf({ text, signals }: Reading): Clause[] {
  if (!has(signals, someMark) && !meets(signals, someWord)) return [{ start: 0, words: matchEnd(firstLead, text, 0) }]
  const clauses: Clause[] = []
  eachMatch(lead, text, ({ 0: passed, index }) => clauses.push({ start: index, words: index + passed.length }))
  return clauses
}
