import type { Editor } from '../editors/editor.ts'
import type { Checker } from '../engine/checker.ts'
import { stepsToReady } from '../engine/steps-to-ready.ts'
import type { NoteContext } from '../model/note-context.ts'
import type { Asked, QuietTerm, Reply } from '../model/reply.ts'
import { isPaused } from './is-paused.ts'
import { createListeners } from './listeners.ts'
import type { NoteView } from './note-view.ts'
import { openSession } from './open-session.ts'
import { createPageMemory } from './page-memory.ts'
import type { NoteSession, SessionSettings } from './session-options.ts'
import { whileIdle } from './while-idle.ts'

/** The form round a field: what it said when it was last looked at. */
interface FormRound {
  now(): NoteContext
  look(): void
  called(): string
}

interface OpenNotesOptions {
  readonly settings: SessionSettings
  /** The editor on a field; null where there is none that can be worked with. */
  open(field: HTMLElement): Editor | null
  /** What stood in a field when the writer came to it, where that was before this script did; else null. */
  metAs(field: HTMLElement): string | null
  /** What asks about the note in a field, and the form round it. One a field: each keeps what it read. */
  asks(field: HTMLElement): { readonly checker: Checker; readonly form: FormRound }
  record(reply: Reply): void
  asked(asked: readonly Asked[]): void
  askNoMore(term: QuietTerm): void
  showMe?(rule: string): void
  /** The button that saves the note in a field, where an event's target is one or lies in one. */
  saveButton?(target: EventTarget | null, field: HTMLElement): HTMLElement | null
  /** Told how many prompts are shown in all notes of this window together, when that changes. */
  counted(count: number): void
  alive(): boolean
}

const asking = ({ checker, form }: ReturnType<OpenNotesOptions['asks']>) => ({
  check: (text: string) => checker.check(text, form.now()),
  leftOut: checker.leftOut,
  lookRound: form.look,
  context: form.now,
  label: form.called,
})

/** The note sessions of one window: one a field, for as long as the field is there. */
export function openNotes(options: OpenNotesOptions) {
  const page = createPageMemory()
  const viewed = createListeners()
  page.onCurrent(viewed.tell)
  page.onHidden(viewed.tell)
  const sessions = new Map<HTMLElement, NoteSession>()
  let { settings } = options
  const stopReadying = whileIdle(stepsToReady(settings.ruleSet), window)
  let told = 0

  const count = (): number => [...sessions.values()].reduce((sum, session) => sum + session.count(), 0)
  let due = 0
  // In the next frame: a page that is being left has none, and a message it cannot wait for would be complained of.
  const counted = (): void => {
    if (due !== 0) return
    due = requestAnimationFrame(() => {
      due = 0
      const now = count()
      if (now === told || !options.alive()) return
      told = now
      options.counted(now)
    })
  }
  return {
    /** Opens a session on a field, unless it has one. */
    meet(field: HTMLElement): void {
      if (sessions.has(field) || !options.alive()) return
      const editor = options.open(field)
      if (editor === null) return
      const closed = (): void => {
        sessions.delete(field)
        counted()
      }
      sessions.set(
        field,
        openSession({
          ...options,
          ...asking(options.asks(field)),
          editor,
          metAs: options.metAs(field),
          saveButton: (target) => options.saveButton?.(target, field) ?? null,
          settings,
          page,
          counted,
          closed,
        }),
      )
    },
    /** Ends the sessions on fields that are none of those. */
    keep(isOne: (field: HTMLElement) => boolean): void {
      for (const [field, session] of [...sessions]) if (!isOne(field)) session.close()
    },
    update(now: SessionSettings): void {
      settings = now
      for (const session of sessions.values()) session.update(now)
      viewed.tell()
    },
    /** Tells the count again, to a background that has forgotten it. */
    countAgain(): void {
      if (told > 0 && options.alive()) options.counted(told)
    },
    /** The note whose field had the focus last; null where it has closed, and while everything is hidden or paused. */
    view: (): NoteView | null => (page.isHidden() || isPaused(settings.preferences) ? null : page.current()),
    isHidden: page.isHidden,
    /** Calls back when `view` gives another note, or none; returns how to stop. */
    onView: viewed.add,
    close(): void {
      stopReadying()
      for (const session of [...sessions.values()]) session.close()
    },
  }
}
