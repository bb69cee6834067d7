import type { Editor } from '../editors/editor.ts'
import type { Keys } from '../model/keys.ts'
import type { NoteContext } from '../model/note-context.ts'
import type { Preferences } from '../model/preferences.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Asked, QuietTerm, Reply } from '../model/reply.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Spoken } from '../model/spoken.ts'
import type { PageMemory } from './page-memory.ts'

/** What the writer and the organisation have chosen; it may change while a note is open. */
export interface SessionSettings {
  readonly ruleSet: RuleSet
  readonly keys: Keys
  readonly quietTerms: readonly QuietTerm[]
  readonly preferences: Pick<Preferences, 'gentleness' | 'beforeSave' | 'pausedUntil'>
  /** What the interface says, all sessions of a window alike. */
  readonly spoken: Spoken
}

/** What a session works with and whom it tells. What may be left out is what a page of our own has no use for. */
export interface SessionOptions {
  /** Closed together with the session. */
  readonly editor: Editor
  /** What stood in the field when the writer came to it, where the session opens later; null where that is not known. */
  readonly metAs?: string | null
  check(text: string): Prompt[]
  /** Has the next check know what the page round the field says by now: the field got the focus, the form changed, the writer paused. */
  lookRound?(): void
  /** The names of the checks that could not look at the note as it was last checked. */
  leftOut?(): readonly string[]
  /** What the form round the field said when it was last looked at. */
  context?(): NoteContext
  /** What the field is called on the screen. */
  label?(): string
  readonly settings: SessionSettings
  readonly page: PageMemory
  record(reply: Reply): void
  /** Told which rules asked how often, each prompt once a note, when the note is left, hidden or closed. */
  asked(asked: readonly Asked[]): void
  askNoMore(term: QuietTerm): void
  /** The writer wants to see a rule's own examples: they unfold in the card, and may be shown elsewhere too. */
  showMe?(rule: string): void
  /** The button that saves the note, where an event's target is one or lies in one; null for all else. */
  saveButton?(target: EventTarget | null): HTMLElement | null
  /** Told whenever the number of prompts that are shown changes. */
  counted(count: number): void
  /** False once the extension is gone; asked before anything is done, and then everything goes silently. */
  alive(): boolean
  /** Told once, however the session came to its end: a field that went from the page ends it too. */
  closed?(): void
  /** Told why a session had to end; nothing is written to the host's console. */
  failed?(cause: unknown): void
}

/** An open note, for whoever opened it. */
export interface NoteSession {
  update(settings: SessionSettings): void
  /** How many prompts are shown. */
  count(): number
  close(): void
}
