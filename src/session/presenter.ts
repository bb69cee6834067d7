import { createElement, render } from 'preact'
import type { Editor } from '../editors/editor.ts'
import type { Prompt, Suggestion } from '../model/prompt.ts'
import type { Span } from '../model/span.ts'
import { Interface, type InterfaceProps, withNothing } from '../ui/interface.tsx'
import type { MarkedWords } from '../ui/marked-words.ts'
import type { Replies } from '../ui/replies.ts'
import { keyNames } from '../words/key-names.ts'
import { say } from '../words/say.ts'
import type { AskedNote } from './asked-note.ts'
import { createCovered } from './covered.ts'
import { interfaceProps, openedWords } from './interface-props.ts'
import type { InterfaceRoot } from './interface-root.ts'
import { looksOf } from './looks-of.ts'
import { isDialog, nothingOpened, type Opened } from './opened.ts'
import type { PageMemory } from './page-memory.ts'
import { createPainter } from './painter.ts'
import { stillOpen } from './still-open.ts'

interface PresenterOptions {
  readonly editor: Editor
  readonly note: AskedNote
  readonly root: InterfaceRoot
  readonly painted: PageMemory['painted']
  readonly replies: Replies
  reasons(): readonly string[]
  leftOut(): readonly string[]
  /** All that is asked in all notes of the page. */
  openPrompts(): readonly Prompt[]
  /** The key that opens the list. */
  listKey(): string
  counted(count: number): void
  /** What is asked may have changed, and is drawn. */
  drawn(): void
  /** The pointer came over card or list, or went from it. */
  hovered(inside: boolean): void
  /** Asks for a drawing in the next frame. */
  ask(): void
  /** Reads what was typed since the last drawing: a change that is read closes what is open. */
  readChange(): void
}

/** Draws what is asked of a note, and knows what of it is open. */
export function createPresenter(options: PresenterOptions) {
  const { editor, note, root } = options
  const painter = createPainter(editor, options.painted)
  const covered = createCovered(editor.element, window)
  let opened: Opened = nothingOpened
  let drawn: InterfaceProps | null = null
  let looks: string | null = null
  let isOnPaper = false
  let isFocusing = false
  let counted = 0
  let pointed: Span | null = null
  let told = ''

  /** Marked words, and those whose card is open, whether they were marked or not. */
  const marked = (): MarkedWords[] => {
    const open = openedWords(note.words(), opened)
    const chosen = new Set(note.marked())
    return note.words().filter((words) => words === open || chosen.has(words))
  }

  function draw(): void {
    if (isOnPaper) return
    note.refresh()
    const prompts = note.shown()
    const isTooLong = note.isTooLong()
    const things = opened.kind === 'summary' ? stillOpen(options.openPrompts()) : ''
    const isAnything = prompts.length > 0 || isTooLong || opened.kind === 'thanks' || things !== ''
    const all = note.words()
    if (opened.kind === 'card' ? !openedWords(all, opened) : !isAnything) shut()
    if (isAnything) root.place()
    const shown = {
      prompts,
      words: all,
      drawn: painter.paint([...marked(), ...(pointed ? [{ span: pointed, level: 'ask' as const, prompts: [] }] : [])]),
      covered: covered.of,
      opened,
      told,
      stillOpen: things,
      isTooLong,
      leftOut: options.leftOut(),
      reasons: options.reasons(),
    }
    const props = interfaceProps(editor, window, root.origin(), shown, { ...options, open, shut })
    const hadFocus = root.focused() !== null
    // A control that goes while it has focus tells of it as if the writer had left.
    isFocusing = true
    const known = props ?? drawn
    if (known) {
      drawn = known
      const next = props ?? withNothing(known)
      const nextLooks = looksOf(next)
      if (nextLooks === null || nextLooks !== looks) render(createElement(Interface, next), root.container)
      looks = nextLooks
    }
    isFocusing = false
    if (hadFocus && !root.focused() && isDialog(opened)) focusDialog()
    if (counted !== prompts.length) {
      counted = prompts.length
      options.counted(counted)
    }
    options.drawn()
  }

  function open(next: Opened): void {
    if (next.kind === 'nothing') {
      shut()
      return
    }
    options.readChange()
    opened = next
    draw()
    if (isDialog(next) && next.by === 'key') focusDialog()
  }

  function focusDialog(): void {
    isFocusing = true
    root.container.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true })
    isFocusing = false
  }

  /** Closes card or list. Focus that was in it goes back to the field, at the same caret. */
  function shut(): void {
    if (opened.kind === 'nothing') return
    if (!isDialog(opened)) told = ''
    opened = nothingOpened
    if (root.focused()) editor.focus()
    options.ask()
  }

  /** Gives the field the focus that was on our own controls when a host took our element away, and that nothing has now. */
  function giveBack(): void {
    const { activeElement, body } = window.document
    if (!root.isHung() && (activeElement === null || activeElement === body)) editor.focus()
  }

  return {
    draw,
    open,
    shut,
    opened: (): Opened => opened,
    counted: (): number => counted,
    /** Whether focus is on our own controls, or on its way to them. */
    hasFocus: (): boolean => isFocusing || root.focused() !== null,
    /** Something else has focus now: what a key opened goes. */
    leftOwn(): void {
      if (!isDialog(opened) || opened.by !== 'key' || isFocusing) return
      shut()
      // Chromium tells of it before the element is out, Firefox not at all.
      queueMicrotask(giveBack)
    },
    /** A key comes: what it types must not be lost where a host took our element away with the focus in it. */
    recover(): void {
      if (!isDialog(opened) || opened.by !== 'key' || root.isHung()) return
      shut()
      giveBack()
    },
    /** The writer comes to a button that saves: says beside it what is still asked, unless they are at work in card or list. */
    summarise(button: Element): void {
      const things = stillOpen(options.openPrompts())
      if (things === '' || (isDialog(opened) && opened.by !== 'hover')) return
      told = say('save_told', { things, key: keyNames(options.listKey()) })
      open({ kind: 'summary', button })
    },
    /** The writer left that button. */
    endSummary(): void {
      if (opened.kind === 'summary') shut()
    },
    /** Thanks the writer for a reply that shows nothing else: in a line for the eye, and to screen readers. */
    thank(): void {
      shut()
      told = say('card_thanks')
      open({ kind: 'thanks' })
    },
    /** The field would not take words: they are offered to be copied. */
    refuse(prompt: Prompt, suggestion: Suggestion): void {
      if (prompt.span)
        open({ kind: 'card', span: prompt.span, by: root.focused() ? 'key' : 'press', refused: suggestion })
    },
    /** Opens the card of a prompt, or the list for one about the whole note, as a press would. */
    jump({ span }: Prompt): void {
      if (span) editor.reveal(span)
      open(span ? { kind: 'card', span, by: 'press', refused: null } : { kind: 'list', by: 'press', refused: null })
    },
    /** Scrolls words into sight and marks them; null: no longer. */
    point(span: Span | null): void {
      if (span) editor.reveal(span)
      pointed = span
      options.ask()
    },
    wordsAt(x: number, y: number): MarkedWords | null {
      const offset = editor.offsetAt(x, y)
      if (offset === null) return null
      return marked().find(({ span }) => span.start <= offset && offset < span.end) ?? null
    },
    /** Something in the page may stand elsewhere, or over the field. */
    moved: covered.forget,
    /** Tells screen readers how many questions there are; said after a pause, not at every key. */
    tell(): void {
      covered.forget()
      const count = note.shown().length
      const ofCount = count > 0 ? say('count', { count }) : ''
      told = note.isTooLong() ? say('count_too_long') : ofCount
      options.ask()
    },
    /** Chromium sets words that are painted apart from those beside them, on paper too: while the page is printed, none are. */
    print(isPrinting: boolean): void {
      isOnPaper = isPrinting
      if (isPrinting) painter.close()
      else options.ask()
    },
    /** Takes everything out of the page, and has told what was asked; the next drawing puts it back. */
    leave(): void {
      note.leave()
      shut()
      drawn = null
      looks = null
      painter.close()
      render(null, root.container)
      root.leave()
      editor.leave()
    },
  }
}

export type Presenter = ReturnType<typeof createPresenter>
