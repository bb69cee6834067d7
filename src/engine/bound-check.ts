import type { NoteContext } from '../model/note-context.ts'
import type { Evidence } from '../model/prompt.ts'
import type { Rule } from '../model/rule.ts'
import type { DefinedCheck } from './check.ts'
import { Found } from './found.ts'
import { replaced } from './line.ts'
import { LookedNote } from './looked-note.ts'
import type { Note } from './note.ts'
import type { Change, ReadNote } from './read-note.ts'

interface BoundRule {
  readonly rule: Rule
  readonly find: (note: Note) => Evidence[]
  /** What it looked at when it last looked, and what it found there. */
  looked: LookedNote | null
  found: readonly Found[]
}

/** A check with the rules that name it. It keeps what each of them found, and lets a rule look again only where it must. */
export class BoundCheck {
  readonly name: string
  /** What is asked: each gap once. */
  kept: readonly Found[] = []
  /** Whether it could not look at the note as it is now. */
  isLeftOut = false
  readonly #check: DefinedCheck
  readonly #rules: readonly BoundRule[]

  /** Throws where a rule gives the check wrong options. */
  constructor(check: DefinedCheck, rules: readonly Rule[]) {
    this.name = check.name
    this.#check = check
    this.#rules = rules
      .filter((rule) => rule.check === check.name)
      .map((rule) => ({ rule, find: check.bind(rule), looked: null, found: [] }))
  }

  /** Looks again after a change; gives whether anything that is asked may have become something else. */
  look(note: ReadNote, context: NoteContext, change: Change | null, isOtherContext: boolean): boolean {
    let isOther = change?.places === true && this.kept.length > 0
    const wasLeftOut = this.isLeftOut
    try {
      for (const one of this.#rules)
        if (one.looked === null || one.looked.isStale(change, isOtherContext))
          isOther = lookAgain(one, note, context) || isOther
      this.isLeftOut = false
    } catch {
      for (const one of this.#rules) one.looked = null
      this.isLeftOut = true
    }
    if (!isOther && wasLeftOut === this.isLeftOut) return false
    this.kept = this.isLeftOut ? [] : this.#eachOnce()
    return true
  }

  /** The first occurrence of a phrase, nothing that overlaps, one gap one prompt. */
  #eachOnce(): Found[] {
    const all = this.#rules.flatMap(({ found }) => found)
    if (all.length < 2) return all
    all.sort((a, b) => a.start - b.start)
    const kept: Found[] = []
    const keys = new Set<string>()
    let last: Found | undefined
    for (const one of all) {
      if (keys.has(one.key) || (last !== undefined && this.#isSame(last, one))) continue
      keys.add(one.key)
      kept.push(one)
      last = one
    }
    return kept
  }

  #isSame(last: Found, one: Found): boolean {
    if (last.sentence === null || one.sentence === null) return false
    if (last.start < one.end && one.start < last.end) return true
    const { sentence } = last
    const words =
      sentence === one.sentence
        ? sentence.reading.text.slice(last.start - sentence.start, one.end - sentence.start)
        : ''
    return this.#check.oneGap(sentence, one.sentence, words)
  }
}

/** Lets a rule look; gives whether it found anything else than before. What it found again stays the same, for most of it does. */
function lookAgain(one: BoundRule, note: ReadNote, context: NoteContext): boolean {
  one.looked = null
  const looked = new LookedNote(note, context)
  const before = one.found
  const now = looked.watch(one.find)
  one.looked = looked
  const most = Math.min(before.length, now.length)
  const isAgain = (old: Found | undefined, evidence: Evidence | undefined): boolean =>
    old !== undefined && evidence !== undefined && old.isAgain(evidence, note)
  let first = 0
  while (first < most && isAgain(before[first], now[first])) first += 1
  if (first === before.length && first === now.length) return false
  let last = 0
  while (last < most - first && isAgain(before[before.length - 1 - last], now[now.length - 1 - last])) last += 1
  const come = now.slice(first, now.length - last).map((evidence) => new Found(one.rule, evidence, note))
  one.found = replaced(before, first, before.length - last, come)
  return true
}
