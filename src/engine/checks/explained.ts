import type { Met, Note } from '../note.ts'
import { has, mark } from '../reading/marks.ts'
import type { Reading } from '../reading/reading.ts'
import { tellsIn } from '../reading/tells.ts'
import { wordsOf } from '../reading/words.ts'

/** Explained beside it (Child in Need (CIN); MASH, the multi-agency safeguarding hub), or written out anywhere in the note. */
export function isExplained(note: Note, { hit, sentence }: Met): boolean {
  if (hit.means.some((one) => note.holds(one))) return true
  const { text, signals } = sentence.reading
  const after = text.slice(hit.end)
  const rest = { text: after, signals }
  const hasBracket = has(signals, mark.bracket)
  if (saysMeaning(rest) || (text[hit.start - 1] === '(' && isNamedFor(after))) return true
  if (hasBracket && isGlossed(rest) && (hit.means.length === 0 || !/^\p{Lu}/u.test(hit.term))) return true
  if (hasBracket && hit.means.length === 0 && isGloss(text.slice(0, hit.start), after)) return true
  if (after.trim() === '') {
    // A heading, with its explanation in brackets below.
    const next = note.neighbours(sentence).after
    if (next !== null && isGlossed(next.reading)) return true
  }
  return (
    has(signals, mark.bracket | mark.colon | mark.comma | mark.dash) &&
    /^[\p{L}/&+]{2,}$/u.test(hit.term) &&
    isSpeltOut(text.slice(0, hit.start), hit.term, after)
  )
}

/** Whether an explanation follows: in brackets, or after a comma with "the", "which is", "meaning". */
function isGlossed(after: Pick<Reading, 'signals' | 'text'>): boolean {
  const bracketed = /^\s*(?:\p{Ll}+\s+){0,2}\(([^)]{8,})\)/u.exec(after.text)?.[1]
  return (
    (bracketed !== undefined && wordsOf(bracketed).length >= 3 && !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(bracketed)) ||
    saysMeaning(after)
  )
}

const saysMeaning = tellsIn(/^,?\s*(?:that is|which is|which means|meaning|i\.?e\.?)[\s,]+[^.;]{8}/i)

/** The form (DASH, the domestic abuse checklist): what it is, in the same brackets. */
const isNamedFor = (after: string): boolean =>
  /^,\s(?:the|an?|our)\s(?:\p{Ll}[\p{Ll}’'-]*\s){1,6}\p{Ll}+\)/u.test(after)

/** A term that stands alone in brackets after everyday words is their name: on the roll of both schools (dual registered). */
const isGloss = (before: string, after: string): boolean =>
  /^(?: \p{L}+)?\)/u.test(after) &&
  /\(\s*(?:(?:an?|the|known as|called|this is (?:an?|the|his|her|their))\s+)?$/i.test(before) &&
  wordsOf(before).length >= 5

const minor = new Set(['and', 'of', 'the', 'in', 'for', 'to', 'a', 'at', 'with'])

/** Whether the words before (in full, then the acronym in brackets) or after have the acronym's letters as initials. */
export function isSpeltOut(before: string, acronym: string, after: string): boolean {
  const isBehind = /\(\s*$/u.test(before)
  const full = isBehind
    ? before
    : (/^\s*\(([^)]+)\)/u.exec(after)?.[1] ?? /^\s*[,:–-]\s*(?:the |an? )?([^.;)]+)/u.exec(after)?.[1])
  if (full === undefined) return false
  const letters = acronym.toLowerCase().replace(/[^a-z]/gu, '')
  const words = wordsOf(full.replaceAll('-', ' '))
  return [words, words.filter((word) => !minor.has(word.plain))].some((some) => {
    const initials = some.map((word) => word.plain[0] ?? '').join('')
    return isBehind ? initials.endsWith(letters) : isBegun(initials, letters)
  })
}

/** CAMHS (child and adolescent mental health): the last word may be left out, where there are four at least. */
const isBegun = (initials: string, letters: string): boolean =>
  initials.startsWith(letters) || (initials.length >= 4 && initials === letters.slice(0, -1))
