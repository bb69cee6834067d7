import { codeAt } from '../code-at.ts'
import { small } from './letters.ts'
import { has, mark } from './marks.ts'
import type { Reading } from './reading.ts'
import { meets, needsOf } from './signals.ts'
import { matchEnd } from './sought.ts'

/** Where a clause begins, and where its own words do, behind marks, a number and a word for plans. */
export interface Clause {
  readonly start: number
  readonly words: number
}

const lead =
  /(?:[;:,.]\s|\s[–—-]\s|\s(?:so|and)\s(?=will\s)|^)[-–—•*>\s]*(?:\(?\d{1,2}[.)]\s*)?(?:(?:actions?|plan|agreed|to do|next steps?|outcome|outstanding(?: actions?)?|way forward|follow[- ]up)\s?[:–—-]\s*)?/iy
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
  const clauses: Clause[] = [{ start: 0, words: endOfLead(text, 0) }]
  if (!has(signals, someMark) && !meets(signals, someWord)) return clauses
  const most = text.length - 1
  let from = Math.max(1, clauses[0]?.words ?? 0)
  for (let at = from; at < most; at += 1) {
    if (at < from || !mayLead(codeAt(text, at), codeAt(text, at + 1))) continue
    const words = endOfLead(text, at)
    if (words < 0) continue
    clauses.push({ start: at, words })
    from = words
  }
  return clauses
}

/** Where a lead that begins at a place ends; -1 where none does. Most are a mark and a space, or nothing: then no pattern is tried. */
function endOfLead(text: string, at: number): number {
  const behind = at === 0 ? 0 : isStop(codeAt(text, at)) && codeAt(text, at + 1) === 32 ? at + 2 : -1
  return behind >= 0 && behind < text.length && opensNoPlan[codeAt(text, behind)] === 1
    ? behind
    : matchEnd(lead, text, at)
}

/** Letters that none of the words for plans begins with. */
const opensNoPlan = small.map((code) => (code > 57 && !'apntowf'.includes(String.fromCharCode(code)) ? 1 : 0))

/** Whether a lead may begin with two characters, as far as is soon told. */
const mayLead = (code: number, next: number): boolean =>
  isStop(code) ? isSpace(next) : isSpace(code) && (isDash(next) || (next | 32) === 115 || (next | 32) === 97)
/** One of ,.:; */
const isStop = (code: number): boolean => code === 44 || code === 46 || code === 58 || code === 59
/** A space, or what may be one. */
const isSpace = (code: number): boolean => code <= 32 || code >= 160
const isDash = (code: number): boolean => code === 45 || code === 8211 || code === 8212
