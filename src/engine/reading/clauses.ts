import { codeAt } from '../code-at.ts'
import { mayEnd, small } from './letters.ts'
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

const someStop = mark.comma | mark.colon | mark.innerStop
const someWord = needsOf(/\b(?:so|and)\swill\b/i)

/** The clauses of a sentence, in order: most have one, and no mark that could begin another. */
export function clausesOf({ text, signals }: Reading): Clause[] {
  const clauses: Clause[] = [{ start: 0, words: endOfLead(text, 0) }]
  const isByWord = meets(signals, someWord)
  const isByDash = has(signals, mark.dash)
  if (!isByWord && !isByDash && !has(signals, someStop)) return clauses
  const mayLead = isByWord ? anyLead : isByDash ? dashLead : stopLead
  let from = Math.max(1, clauses[0]?.words ?? 0)
  mayLead.lastIndex = from
  while (mayLead.test(text)) {
    const last = mayLead.lastIndex - 1
    const at = isByWord || isStop(codeAt(text, last)) ? last : last - 1
    if (at < from) continue
    const words = endOfLead(text, at)
    if (words >= 0) {
      clauses.push({ start: at, words })
      from = words
    }
    mayLead.lastIndex = Math.max(from, last + 1)
  }
  return clauses
}

/** Where a lead that begins at a place ends; -1 where none does. Most are a mark and a space, or nothing: then no pattern is tried. */
function endOfLead(text: string, at: number): number {
  const behind = at === 0 ? 0 : isStop(codeAt(text, at)) && codeAt(text, at + 1) === 32 ? at + 2 : -1
  return behind >= 0 && behind + 1 < text.length && opensNoPlan(text, behind) ? behind : matchEnd(lead, text, at)
}

/** How words for plans begin. */
const mayOpenPlan = mayEnd('ac pl ag to ne ou wa fo'.split(' '))
function opensNoPlan(text: string, at: number): boolean {
  const code = small[codeAt(text, at)] ?? 0
  return code > 57 && !mayOpenPlan(code, small[codeAt(text, at + 1)] ?? 0)
}

/** The first character of a lead, as far as is soon told; the first or the dash behind it of one with no word; that of one with neither. */
const anyLead = /[;:,.](?=\s)|\s(?=[–—-]\s|so\s|and\s)/gi
const dashLead = /[;:,.–—-](?=\s)(?<=[^–—-]|\s.)/g
const stopLead = /[;:,.](?=\s)/g
/** One of ,.:; */
const isStop = (code: number): boolean => code === 44 || code === 46 || code === 58 || code === 59
