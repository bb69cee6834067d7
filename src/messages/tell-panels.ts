import { longestNote } from '../model/longest-note.ts'
import type { NoteContext } from '../model/note-context.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Span } from '../model/span.ts'
import { type FromPanel, fromPanelSchema } from './from-panel.ts'
import { type CheckerHere, panelHereSchema, panelLine } from './panel-line.ts'
import type { ToPanel } from './to-panel.ts'

/** A note as a panel is told of it; each property is read anew when it is told. */
interface NoteInView {
  readonly prompts: readonly Prompt[]
  readonly text: string
  readonly context: NoteContext
  readonly label: string
  readonly replies: {
    keep(prompt: Prompt, reason: string): void
    setAside(prompt: Prompt): void
    askNoMore(prompt: Prompt): void
    wrong(prompt: Prompt): void
  }
  onChange(listener: () => void): () => void
  jump(prompt: Prompt): void
  show(span: Span): void
}

interface NotesInView {
  /** The note that had the focus last; null where there is none to be shown. */
  view(): NoteInView | null
  /** Whether the writer hid everything on the page. */
  isHidden(): boolean
  onView(changed: () => void): () => void
}

/**
 * Tells the panels beside the page of its note, as long as one is connected, at most once a frame and after the frame was drawn; does
 * in the page what they ask. Without a panel it follows nothing.
 */
export function tellPanels(
  runtime: Pick<typeof chrome.runtime, 'id' | 'onConnect' | 'onMessage' | 'sendMessage'>,
  notes: NotesInView,
): { close(): void } {
  const panels = new Set<chrome.runtime.Port>()
  const stop = new AbortController()
  let unfollow = (): void => {}
  let at = Date.now()
  let due: ReturnType<typeof setTimeout> | undefined

  const told = (): ToPanel => {
    const view = notes.view()
    if (view === null) return notes.isHidden() ? { kind: 'hidden', at } : { kind: 'nothing' }
    const { label, text, context, prompts } = view
    if (text.length > longestNote) return { kind: 'too-long', at, label }
    return { kind: 'note', at, label, text, context, prompts }
  }
  const tell = (): void => {
    clearTimeout(due)
    due = undefined
    const words = told()
    for (const panel of panels) post(panel, words)
  }
  const changed = (): void => {
    at = Date.now()
    due ??= setTimeout(tell)
  }
  const follow = (): void => {
    unfollow()
    if (panels.size === 0) return
    const stopView = notes.onView(() => {
      at = Date.now()
      follow()
      // At once: of a note that closes nothing may stay in a panel.
      tell()
    })
    const stopNote = notes.view()?.onChange(changed)
    unfollow = () => {
      stopView()
      stopNote?.()
      unfollow = () => {}
    }
  }
  const connected = (panel: chrome.runtime.Port): void => {
    if (panel.name !== panelLine) return
    panels.add(panel)
    panel.onMessage.addListener((message) => {
      const { data } = fromPanelSchema.safeParse(message)
      const view = notes.view()
      if (data !== undefined && view !== null) heed(data, view)
    })
    panel.onDisconnect.addListener(() => {
      panels.delete(panel)
      if (panels.size === 0) unfollow()
    })
    if (panels.size === 1) follow()
    post(panel, told())
  }
  const here = (): void => {
    // Nobody hears it where no panel stands open, and the browser complains of that; where the extension is gone, of saying it at all.
    if (runtime.id) runtime.sendMessage({ kind: 'checker-here' } satisfies CheckerHere).catch(() => {})
  }
  const asked = (message: unknown): undefined => {
    if (panelHereSchema.safeParse(message).success) here()
  }
  const cut = (): void => {
    clearTimeout(due)
    unfollow()
    for (const panel of panels) panel.disconnect()
    panels.clear()
  }
  runtime.onConnect.addListener(connected)
  runtime.onMessage.addListener(asked)
  // A page in the browser's memory has no panel; out of it, it says again that it is there.
  addEventListener('pagehide', cut, stop)
  addEventListener('pageshow', ({ persisted }) => persisted && here(), stop)
  here()
  return {
    close() {
      stop.abort()
      cut()
      runtime.onConnect?.removeListener(connected)
      runtime.onMessage?.removeListener(asked)
    },
  }
}

const post = (panel: chrome.runtime.Port, words: ToPanel): void => {
  try {
    panel.postMessage(words)
  } catch {
    // The panel went before it was told.
  }
}

function heed(asked: FromPanel, view: NoteInView): void {
  if (asked.kind === 'show') {
    view.show(asked.span)
    return
  }
  const { rule, start } = asked.prompt
  const prompt = view.prompts.find((one) => one.rule === rule && (one.span?.start ?? null) === start)
  if (prompt === undefined) return
  if (asked.kind === 'jump') view.jump(prompt)
  else if (asked.kind === 'keep') view.replies.keep(prompt, asked.reason)
  else if (asked.kind === 'set-aside') view.replies.setAside(prompt)
  else if (asked.kind === 'ask-no-more') view.replies.askNoMore(prompt)
  else view.replies.wrong(prompt)
}
