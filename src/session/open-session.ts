import { isSameTerm, type QuietTerm } from '../model/reply.ts'
import { speak } from '../words/say.ts'
import { createAskedNote } from './asked-note.ts'
import { examplesOf } from './examples-of.ts'
import { createFrameDraw } from './frame-draw.ts'
import { openInterfaceRoot } from './interface-root.ts'
import { isPaused } from './is-paused.ts'
import { keyActions } from './key-actions.ts'
import { createLife } from './life.ts'
import { createNoteView } from './note-view.ts'
import { openPrompts, speaksForAll } from './open-prompts.ts'
import { keepOwnEvents } from './own-events.ts'
import { createPace } from './pace.ts'
import { createPendingChange } from './pending-change.ts'
import { createPointOut } from './point-out.ts'
import { watchPointer } from './pointer.ts'
import { pointerActions } from './pointer-actions.ts'
import { createPresenter } from './presenter.ts'
import type { NoteSession, SessionOptions } from './session-options.ts'
import { sessionReplies } from './session-replies.ts'
import { watchFocus } from './watch-focus.ts'
import { watchKeys } from './watch-keys.ts'
import { watchLayout } from './watch-layout.ts'
import { watchPrint } from './watch-print.ts'
import { watchSave } from './watch-save.ts'
import { watchWriterHand } from './writer-hand.ts'

/**
 * Opens a note: from now on its text is checked as it changes, and what may be asked is shown beside it, until `close`.
 * The interface lives in this script's own window. Throws nothing later on: where it cannot go on, it ends itself.
 */
export function openSession(options: SessionOptions): NoteSession {
  const { editor, page } = options
  let { settings } = options
  speak(settings.spoken)
  let quietHere: readonly QuietTerm[] = []

  const life = createLife(options.alive, ended, (cause) => options.failed?.(cause))
  const memory = page.note(editor.element, () => options.metAs ?? editor.read())
  const root = openInterfaceRoot(window, editor.element, page.roots)
  const pace = createPace(settle, life)
  const change = createPendingChange((byWriter) => {
    if (note.change(byWriter)) presenter.shut()
  })
  const hand = watchWriterHand(editor, change.writerComes, life)
  const ask = createFrameDraw(window, draw, life)
  const note = createAskedNote({
    memory,
    read: editor.read,
    caret: editor.caret,
    pace: () => (editor.isComposing() ? 'composing' : pace.now()),
    isHidden: () => page.isHidden() || isPaused(settings.preferences),
    gentleness: () => settings.preferences.gentleness,
    quietTerms: () => [...settings.quietTerms, ...quietHere],
    check: options.check,
    record: options.record,
    asked: options.asked,
  })
  const replies = sessionReplies(
    {
      record: options.record,
      replace(prompt, words) {
        hand.lend()
        return prompt.span ? editor.replace(prompt.span, prompt.quote, words) : Promise.resolve('text-moved-on')
      },
      replaced(prompt, suggestion, outcome) {
        hand.lend()
        change.take()
        if (outcome === 'refused-by-editor') presenter.refuse(prompt, suggestion)
        else presenter.shut()
      },
      answered(prompt) {
        note.answer(prompt)
        presenter.draw()
      },
      thank: () => presenter.thank(),
      showMe(rule) {
        options.showMe?.(rule)
        const known = settings.ruleSet.rules.find(({ id }) => id === rule)
        return known ? examplesOf(known) : null
      },
      askNoMore(term) {
        quietHere = [...quietHere, term]
        options.askNoMore(term)
      },
    },
    life,
  )
  const presenter = createPresenter({
    editor,
    note,
    root,
    replies,
    ask,
    readChange: change.take,
    painted: page.painted,
    reasons: () => settings.ruleSet.reasons,
    leftOut: () => options.leftOut?.() ?? [],
    counted: options.counted,
    openPrompts: () => openPrompts(page),
    listKey: () => settings.keys.list,
    drawn: () => viewed.tell(),
    hovered: (inside) => pointer.overOwn(inside),
  })
  const pointer = watchPointer(editor, window, { ...pointerActions(editor, note, presenter), isOwn: root.isOwn }, life)
  const viewed = createNoteView({
    now: () => ({ prompts: note.shown(), text: memory.text, context: options.context?.() ?? {} }),
    label: () => options.label?.() ?? '',
    replies,
    jump: life.run(presenter.jump),
    show: createPointOut(presenter.point, life),
  })
  const save = {
    isWanted: () => settings.preferences.beforeSave && speaksForAll(viewed.view, page),
    isOwn: root.isOwn,
    buttonAt: (target: EventTarget | null) => options.saveButton?.(target) ?? null,
    came: presenter.summarise,
    left: presenter.endSummary,
  }
  watchSave(editor, window, save, life)
  const askIfTyped = (): void => {
    if (note.isTypedIn() || editor.gone()) ask()
  }

  /** The form round the note may answer what the note does not. */
  const recheck = life.run(() => {
    if (!note.isTypedIn()) return
    options.lookRound?.()
    change.take()
    note.recheck()
    ask()
  })
  window.addEventListener('change', recheck, life.capture)
  watchLayout(
    editor,
    window,
    () => {
      presenter.moved()
      askIfTyped()
    },
    life,
  )
  watchPrint(editor, window, presenter.print, life)
  watchKeys(
    editor,
    window,
    root,
    {
      keys: () => settings.keys,
      actions: keyActions(editor, note, presenter, page),
      // Whoever says what is still open is asked to list it, although the writer came by another note.
      isCurrent: () => page.current() === viewed.view || presenter.opened().kind === 'summary',
      leftOwn: presenter.shut,
      came: presenter.recover,
    },
    life,
  )
  keepOwnEvents(window, root.isOwn, presenter.leftOwn, life)
  watchFocus(
    editor,
    {
      came() {
        page.setCurrent(viewed.view)
        recheck()
      },
      left(to) {
        if (root.isOwn(to)) return
        pace.left()
        settle()
        if (!presenter.hasFocus()) presenter.shut()
      },
      caretMoved() {
        if (editor.gone() || note.hasCaretMoved()) askIfTyped()
      },
    },
    life,
  )
  const stopObserving = editor.observe(
    life.run(() => {
      const byWriter = hand.isWriting()
      change.saw(byWriter)
      if (byWriter) pace.typed()
      ask()
    }),
  )
  // Nothing of ours stands in a page that nobody sees: should the extension be gone when it is seen again, no one could take it away.
  const seen = life.run(() => (window.document.hidden ? presenter.leave() : ask()))
  window.document.addEventListener('visibilitychange', seen, life.capture)
  const stopHidden = page.onHidden(
    life.run(() => {
      presenter.shut()
      ask()
    }),
  )

  function settle(): void {
    change.take()
    // What the host wrote elsewhere in the form, without telling of it, is known from now on.
    options.lookRound?.()
    note.recheck()
    note.settle()
    presenter.tell()
  }
  function draw(): void {
    if (!editor.gone()) {
      change.take()
      if (!window.document.hidden) presenter.draw()
    } else life.end()
  }
  function ended(): void {
    stopObserving()
    stopHidden()
    presenter.leave()
    editor.close()
    memory.taken = false
    page.views.delete(viewed.view)
    if (page.current() === viewed.view) page.setCurrent(null)
    if (!options.alive()) return
    if (presenter.counted() > 0) options.counted(0)
    options.closed?.()
  }

  page.views.add(viewed.view)
  page.setCurrent(viewed.view)
  if (note.change(typeof options.metAs === 'string')) pace.typed()
  note.recheck()
  ask()

  return {
    update: life.run((next) => {
      settings = next
      speak(settings.spoken)
      // What could not be kept, as in a private window, holds here all the same.
      quietHere = quietHere.filter((here) => !next.quietTerms.some((kept) => isSameTerm(kept, here)))
      note.recheck()
      ask()
    }),
    count: presenter.counted,
    close: life.end,
  }
}
