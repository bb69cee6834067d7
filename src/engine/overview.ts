import type { NoteContext } from '../model/note-context.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { createChecker, lexiconOf } from './checker.ts'
import { type OutlineItem, outlineOf } from './outline.ts'
import { ReadNote } from './read-note.ts'
import { readingAge } from './reading-age.ts'
import { type Strength, strengthsOf } from './strengths.ts'
import type { ToldSentence } from './told-sentence.ts'
import { voicesOfRules, whoSays } from './who-says.ts'

/** All that can be told of a note besides what is asked about it. Spans are into its text. */
export interface Overview {
  readonly sentences: readonly ToldSentence[]
  readonly outline: readonly OutlineItem[]
  readonly strengths: readonly Strength[]
  /** In years; null where the note is too short to tell. */
  readonly readingAge: number | null
}

/** Makes what reads notes as a whole, by a rule set. It keeps what it read, so that a note that goes on costs its last line. */
export function createOverview(ruleSet: Pick<RuleSet, 'rules'>): (text: string, context: NoteContext) => Overview {
  const note = new ReadNote(lexiconOf(ruleSet.rules))
  const marks = voicesOfRules(ruleSet.rules)
  const checker = createChecker(ruleSet)
  return (text, context) => {
    note.update(text)
    const said = whoSays(note.sentences, marks, context.child?.name ?? null)
    const sentences = note.sentences.flatMap(({ reading }, at): ToldSentence[] => {
      const one = said[at]
      return one === undefined ? [] : [{ ...one, reading }]
    })
    return {
      sentences,
      outline: outlineOf(sentences, context),
      strengths: strengthsOf(sentences, checker.check(text, context), ruleSet.rules),
      readingAge: readingAge(note.sentences),
    }
  }
}
