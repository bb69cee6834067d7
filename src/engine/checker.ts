import type { NoteContext } from '../model/note-context.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Rule } from '../model/rule.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { BoundCheck } from './bound-check.ts'
import type { DefinedCheck } from './check.ts'
import { checks } from './checks/index.ts'
import { FoundInOrder } from './found-in-order.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { ReadNote } from './read-note.ts'

/** Asks about a note. Offsets are UTF-16 units into the text given. */
export interface Checker {
  /** The prompts for a note, by place, those about the whole note last. The same for the same text, whatever came before. */
  check(text: string, context: NoteContext): Prompt[]
  /** The names of the checks that could not look at the note as it was last given, and were left out of its prompts. */
  leftOut(): readonly string[]
}

/** Makes a checker for a rule set. Throws where a rule names a check that does not exist or gives it wrong options. */
export function createChecker(ruleSet: Pick<RuleSet, 'rules'>, known: readonly DefinedCheck[] = checks): Checker {
  const bound = known.map((check) => new BoundCheck(check, ruleSet.rules))
  const stray = ruleSet.rules.find((rule) => !known.some((check) => check.name === rule.check))
  if (stray !== undefined) throw new Error(`Rule ${stray.id} names a check that does not exist: ${stray.check}.`)
  const lexicon = lexiconOf(ruleSet.rules)
  const note = new ReadNote(lexicon)
  let lastContext = ''
  const inOrder = new FoundInOrder(known.map(({ name }) => name))
  return {
    check(text, context) {
      const change = note.update(text)
      const contextNow = JSON.stringify(context)
      const isOtherContext = contextNow !== lastContext
      lastContext = contextNow
      const others = bound.filter((check) => check.look(note, context, change, isOtherContext))
      if (others.length > 0) inOrder.take(others)
      return inOrder.found.map((one) => one.prompt())
    },
    leftOut: () => bound.filter(({ isLeftOut }) => isLeftOut).map(({ name }) => name),
  }
}

/** Lexicons by the rules they are made of: each field of a page has a checker, and all checkers of a page have one rule set. */
const lexicons = new WeakMap<readonly Rule[], Lexicon<string>>()

export function lexiconOf(rules: readonly Rule[]): Lexicon<string> {
  const known = lexicons.get(rules) ?? createLexicon(rules.map((rule) => [rule.id, rule.terms] as const))
  lexicons.set(rules, known)
  return known
}
