import type { Prompt } from '../model/prompt.ts'
import type { Reply } from '../model/reply.ts'
import { overlaps, type Span } from '../model/span.ts'
import { type Edit, stretchSpan } from './edit.ts'
import { isNear } from './neighbourhood.ts'

interface Gone {
  readonly rule: string
  readonly sentence: Span
}

/**
 * Counts a prompt as answered by a changed text, but only where that is sure: it was shown, the writer changed its sentence
 * or one next to it, and after the writer's next pause nothing of the same rule is asked about that place.
 */
export function createChangedWords(record: (reply: Reply) => void) {
  let gone: Gone[] = []
  return {
    /** Whether a new prompt asks what one that went there asked before: then that one is not answered, but lives on in it. */
    asksOn({ rule, span }: Prompt): boolean {
      const before = gone.find((one) => one.rule === rule && span !== null && touches(span, one.sentence))
      gone = gone.filter((one) => one !== before)
      return before !== undefined
    },
    /** An edit after which `lost` are no longer found; `text` is the text before it. */
    edited(text: string, edit: Edit, lost: readonly Prompt[]): void {
      const at = { start: edit.start, end: edit.start + edit.removed }
      for (const { rule, sentence } of lost) if (sentence && isNear(text, sentence, at)) gone.push({ rule, sentence })
      gone = gone.map(({ rule, sentence }) => ({ rule, sentence: stretchSpan(sentence, edit) }))
    },
    /** The writer paused or left; `found` is all that is asked of the text as it is now. */
    settle(text: string, found: readonly Prompt[]): void {
      const isAskedStill = ({ rule, sentence }: Gone): boolean =>
        found.some((prompt) => prompt.rule === rule && prompt.span !== null && touches(prompt.span, sentence))
      if (text.trim() !== '')
        for (const each of gone) if (!isAskedStill(each)) record({ rule: each.rule, reply: 'changed', reason: null })
      gone = []
    },
    /** Forgets what is not yet sure, as when the host puts in another text. */
    forget(): void {
      gone = []
    },
  }
}

/** A sentence that lost all its words still has a place: what is written there next. */
const touches = (span: Span, sentence: Span): boolean =>
  overlaps(span, { start: sentence.start, end: sentence.end + 1 })
