import { longestNote } from '../model/longest-note.ts'
import type { Preferences } from '../model/preferences.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Asked, QuietTerm, Reply } from '../model/reply.ts'
import { type MarkedWords, markedWords } from '../ui/marked-words.ts'
import { createAskedPrompts } from './asked-prompts.ts'
import { createChangedWords } from './changed-words.ts'
import { chooseMarks } from './choose-marks.ts'
import { type Edit, findEdit, mapSpan } from './edit.ts'
import { identities } from './identities.ts'
import type { NoteMemory } from './page-memory.ts'
import { mapUntouched } from './untouched.ts'
import { type Pace, visiblePrompts } from './visible-prompts.ts'

interface AskedNoteOptions {
  readonly memory: NoteMemory
  read(): string
  caret(): number | null
  pace(): Pace
  /** Whether nothing is to be shown now: hidden on this page, or paused. */
  isHidden(): boolean
  gentleness(): Preferences['gentleness']
  quietTerms(): readonly QuietTerm[]
  check(text: string): Prompt[]
  record(reply: Reply): void
  /** Told what was asked once the note is left, hidden, closed or gone from its field; never at a key. */
  asked(asked: readonly Asked[]): void
}

/** Whether the host put so much aside that it must be another record that it shows in the same field. */
const isAnotherNote = (before: string, { removed }: Edit): boolean => removed > before.length / 2

const forgetNote = (memory: NoteMemory): void => {
  memory.typedIn = false
  memory.untouched = [{ start: 0, end: memory.text.length }]
  memory.answered.clear()
  memory.asked.clear()
}

/** One note and what is asked of it at this moment. Knows text and prompts; knows no page. */
export function createAskedNote(options: AskedNoteOptions) {
  const { memory } = options
  const changed = createChangedWords(options.record)
  const asked = createAskedPrompts({ counted: memory.asked, asksOn: changed.asksOn, tell: options.asked })
  let found: Prompt[] = []
  let shown: Prompt[] = []
  let words: MarkedWords[] = []
  let marked: MarkedWords[] = []
  let gentleness = options.gentleness()
  let caret: number | null = null

  const isTooLong = (): boolean => memory.text.length > longestNote
  const findAgain = (): void => {
    found = isTooLong() || !memory.typedIn ? [] : options.check(memory.text)
  }
  const carry = (prompt: Prompt, edit: Edit): Prompt[] => {
    if (!prompt.span) return [prompt]
    const span = mapSpan(prompt.span, edit)
    return span ? [{ ...prompt, span }] : []
  }
  const isFound = (prompt: Prompt): boolean =>
    found.some(
      (other) => other.rule === prompt.rule && other.span?.start === prompt.span?.start && other.quote === prompt.quote,
    )

  const seen = (): void => {
    if (!options.isHidden()) asked.seen(found, shown)
  }
  const leave = (): void => {
    seen()
    asked.tell()
  }

  const refresh = (): void => {
    const { text, typedIn, untouched, answered } = memory
    caret = options.caret()
    const moment = {
      text,
      typedIn,
      untouched,
      answered,
      shown,
      caret,
      pace: options.pace(),
      quietTerms: options.quietTerms(),
    }
    shown = visiblePrompts(found, moment)
    words = markedWords(shown)
    const before = gentleness === options.gentleness() ? marked : []
    gentleness = options.gentleness()
    marked = chooseMarks(words, { gentleness, pace: moment.pace, marked: before.map(({ span }) => span) })
  }

  return {
    shown: (): readonly Prompt[] => (options.isHidden() ? [] : shown),
    /** All words that something is asked about, marked or not, in the order of the text. */
    words: (): readonly MarkedWords[] => (options.isHidden() ? [] : words),
    /** Those of them that are marked now. */
    marked: (): readonly MarkedWords[] => (options.isHidden() ? [] : marked),
    /** Whether the writer typed here at all; before that there is nothing to show. */
    isTypedIn: (): boolean => memory.typedIn,
    /** Whether the caret stands elsewhere than when it was last decided what is shown. */
    hasCaretMoved: (): boolean => options.caret() !== caret,
    /** Whether the writer types in a note that is too long to be checked. */
    isTooLong: (): boolean => memory.typedIn && isTooLong() && !options.isHidden(),
    /** Reads the note again. Gives false where nothing of it changed. */
    change(byWriter: boolean): boolean {
      const before = memory.text
      const after = options.read()
      const edit = findEdit(before, after)
      if (!edit) return false
      const isAnother = !byWriter && isAnotherNote(before, edit)
      if (isAnother) leave()
      const foundBefore = found
      memory.text = after
      memory.untouched = mapUntouched(memory.untouched, edit, byWriter)
      if (byWriter) memory.typedIn = true
      else if (isAnother) forgetNote(memory)
      findAgain()
      const carried = shown.map((prompt) => carry(prompt, edit))
      const lost = shown.filter((prompt, at) => prompt.span && !carried[at]?.some(isFound))
      if (byWriter && !options.isHidden()) {
        if (lost.length > 0) asked.seen(foundBefore, shown)
        changed.edited(before, edit, lost)
      } else changed.forget()
      shown = carried.flat()
      marked = marked.flatMap((each) => {
        const span = mapSpan(each.span, edit)
        return span ? [{ ...each, span }] : []
      })
      refresh()
      return true
    },
    /** Checks the text again although it did not change, as when the rules or the form did. */
    recheck(): void {
      findAgain()
      refresh()
    },
    /** Decides again what is shown: the caret moved, the writer paused, a prompt was answered. */
    refresh,
    /** The writer paused or left the field: what was changed by now is counted. */
    settle(): void {
      refresh()
      seen()
      changed.settle(memory.text, found)
      if (options.pace() === 'left') asked.tell()
    },
    /** The writer sees the note no longer: what was asked is told. */
    leave,
    /** Leaves a prompt out until this page goes. */
    answer(prompt: Prompt): void {
      seen()
      const at = found.findIndex((other) => other.rule === prompt.rule && other.span?.start === prompt.span?.start)
      const identity = identities(found)[at]
      if (identity !== undefined) memory.answered.add(identity)
      refresh()
    },
  }
}

export type AskedNote = ReturnType<typeof createAskedNote>
