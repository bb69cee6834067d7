import type { NoteContext } from '../model/note-context.ts'
import type { Prompt } from '../model/prompt.ts'
import type { NotePlace } from '../model/rule-change.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { type Checker, createChecker } from './checker.ts'
import { ruleSetFor } from './rule-set-for.ts'

/** A note to compare by: its text, and what its form and host say. */
export interface ComparedNote {
  readonly id: string
  readonly text: string
  readonly context: NoteContext
  readonly place?: NotePlace
}

/** A prompt that comes or goes, in which note and sentence; the sentence is empty for a prompt about the whole note. */
export interface PromptInSentence {
  readonly note: string
  readonly sentence: string
  readonly prompt: Prompt
}

/** What another rule set would ask: what comes, what goes, and what asks otherwise (in other words, or more or less firmly). */
export interface Comparison {
  readonly comes: readonly PromptInSentence[]
  readonly goes: readonly PromptInSentence[]
  readonly otherwise: readonly (PromptInSentence & { readonly before: Prompt })[]
  /** How many prompts are the same. */
  readonly same: number
}

/** Compares what two rule sets ask about the same notes, in the notes' order. A note of which the text is empty asks nothing. */
export const compareRuleSets = (before: RuleSet, after: RuleSet, notes: readonly ComparedNote[]): Comparison =>
  createComparison(before, after)(notes)

/** The same for notes that change: the rules are made ready once. */
export function createComparison(before: RuleSet, after: RuleSet): (notes: readonly ComparedNote[]) => Comparison {
  const [old, fresh] = [promptsBy(before), promptsBy(after)]
  return (notes) => compared(old, fresh, notes)
}

type PromptsOf = (note: ComparedNote) => Prompt[]

function compared(old: PromptsOf, fresh: PromptsOf, notes: readonly ComparedNote[]): Comparison {
  const comes: PromptInSentence[] = []
  const goes: PromptInSentence[] = []
  const otherwise: Comparison['otherwise'][number][] = []
  let same = 0
  for (const note of notes) {
    const standing = new Map(old(note).map((prompt) => [keyOf(prompt), prompt]))
    for (const prompt of fresh(note)) {
      const known = standing.get(keyOf(prompt))
      standing.delete(keyOf(prompt))
      const here = { note: note.id, sentence: sentenceOf(note, prompt), prompt }
      if (known === undefined) comes.push(here)
      else if (known.question === prompt.question && known.level === prompt.level) same += 1
      else otherwise.push({ ...here, before: known })
    }
    for (const prompt of standing.values()) goes.push({ note: note.id, sentence: sentenceOf(note, prompt), prompt })
  }
  return { comes, goes, otherwise, same }
}

const keyOf = ({ rule, span }: Prompt): string => `${rule} ${span?.start} ${span?.end}`

const sentenceOf = ({ text }: ComparedNote, { sentence }: Prompt): string =>
  sentence === null ? '' : text.slice(sentence.start, sentence.end).trim()

/** One checker for all notes to which the same rules apply. */
function promptsBy(ruleSet: RuleSet): PromptsOf {
  const checkers = new Map<string, Checker>()
  return ({ text, context, place }) => {
    const at = { category: context.category, ...place }
    const key = JSON.stringify([at.category, at.noteType, at.host])
    const checker = checkers.get(key) ?? createChecker(ruleSetFor(ruleSet, at))
    checkers.set(key, checker)
    return checker.check(text, context)
  }
}
