import type { Editor } from '../editors/editor.ts'
import { framePosition, toInterface, viewportOf } from '../editors/frame-position.ts'
import { longestNote } from '../model/longest-note.ts'
import type { Prompt } from '../model/prompt.ts'
import { overlaps } from '../model/span.ts'
import type { BesideProps } from '../ui/beside.tsx'
import type { Box } from '../ui/box.ts'
import type { InterfaceProps, Origin } from '../ui/interface.tsx'
import type { MarkedWords } from '../ui/marked-words.ts'
import type { DrawnMark } from '../ui/marks.tsx'
import type { Replies } from '../ui/replies.ts'
import { say } from '../words/say.ts'
import { byImportance } from './importance.ts'
import { isDialog, nothingOpened, type Opened } from './opened.ts'

/** What of a note is to be shown at this moment. */
export interface Shown {
  readonly prompts: readonly Prompt[]
  /** All that something is asked about, marked or not. */
  readonly words: readonly MarkedWords[]
  readonly drawn: readonly DrawnMark[]
  readonly isTooLong: boolean
  readonly leftOut: readonly string[]
  readonly opened: Opened
  readonly told: string
  /** What is still asked in all notes of the page, in words. */
  readonly stillOpen: string
  readonly reasons: readonly string[]
  /** How many pixels of a box of the field, from below, are covered by something else; null where half of it is. */
  covered(box: Box): number | null
}

/** What the writer can do with it. */
export interface Pressed {
  readonly replies: Replies
  open(next: Opened): void
  shut(): void
  hovered(inside: boolean): void
}

/** The words whose card is open, or null. */
export const openedWords = (words: readonly MarkedWords[], opened: Opened): MarkedWords | null =>
  opened.kind === 'card' ? (words.find(({ span }) => overlaps(span, opened.span)) ?? null) : null

/**
 * What the interface draws for a note as it is now; null while there is nothing to ask. Of a field that is scrolled out of sight only what
 * the writer opened is drawn: they asked for it by a key, or at the button that saves, far below.
 */
export function interfaceProps(
  editor: Editor,
  window: Window,
  origin: Origin,
  shown: Shown,
  pressed: Pressed,
): InterfaceProps | null {
  const { prompts, words: all, drawn, isTooLong, leftOut, opened, told, reasons } = shown
  const field = editor.box()
  const seen = viewportOf(window)
  const isSeen = field.width >= 1 && field.height >= 1
  if (!isSeen && !isAskedFor(editor, opened)) return null
  const { direction } = textStyle(editor, window)
  const corner = cornerOf(field, direction)
  const line = lineOf(shown, corner, window, pressed)
  if (prompts.length === 0 && !isTooLong && !line) return null
  const isRtl = direction === 'rtl'
  const covered = isSeen && (prompts.length > 0 || isTooLong) ? shown.covered(corner) : null
  const words = openedWords(all, opened)
  const boxes = words ? editor.locate(words.span) : []
  const at = words ? all.indexOf(words) : -1
  const refused = isDialog(opened) ? opened.refused : null
  const shared = { reasons, replies: pressed.replies, refused, close: pressed.shut }
  const toCard = (prompt: Prompt, by: 'press' | 'key'): void => {
    if (prompt.span) pressed.open({ kind: 'card', span: prompt.span, by, refused: null })
  }
  const by = isDialog(opened) && opened.by === 'key' ? 'key' : 'press'

  return {
    origin,
    marks: drawn,
    told,
    hovered: pressed.hovered,
    viewport: { width: seen.right, height: seen.bottom },
    anchor: unionOf(boxes) ?? corner,
    line,
    count:
      covered !== null
        ? {
            count: prompts.length,
            isTooLong,
            field: { ...field, height: field.height - covered },
            direction: isRtl ? 'rtl' : 'ltr',
            isOpen: opened.kind === 'list',
            press: () =>
              pressed.open(opened.kind === 'list' ? nothingOpened : { kind: 'list', by: 'press', refused: null }),
          }
        : null,
    card: words && {
      ...shared,
      marked: { ...words, prompts: byImportance(words.prompts) },
      awayFrom: boxes.length === 0 ? (words.prompts[0]?.quote ?? '') : null,
      at: at + 1,
      of: all.length,
      step: (step) => {
        const next = all[(at + step + all.length) % all.length]
        if (next) pressed.open({ kind: 'card', span: next.span, by, refused: null })
      },
    },
    list:
      opened.kind === 'list'
        ? { ...shared, prompts, leftOut, tooLong: isTooLong ? longestNote : null, open: (prompt) => toCard(prompt, by) }
        : null,
  }
}

/** Whether something is open that makes sense without its field. A card does not, once its host has put the field away altogether. */
const isAskedFor = ({ element }: Editor, { kind }: Opened): boolean =>
  kind === 'card' ? element.getClientRects().length > 0 : kind !== 'nothing'

/** The line that is open, as it is drawn. */
function lineOf({ opened, stillOpen }: Shown, corner: Box, window: Window, pressed: Pressed): BesideProps | null {
  if (opened.kind === 'thanks') return { anchor: corner, prefer: 'above', words: say('card_thanks'), offer: null }
  const anchor = opened.kind === 'summary' ? boxOf(opened.button, window) : null
  const press = (): void => pressed.open({ kind: 'list', by: 'press', refused: null })
  const offer = { words: say('save_see'), press }
  return anchor && { anchor, prefer: 'below', words: say('save_open', { things: stillOpen }), offer }
}

/** Where an element of the page stands in the interface's viewport; null where it is gone. */
function boxOf(element: Element, window: Window): Box | null {
  const frame = element.isConnected ? framePosition(element.ownerDocument, window) : null
  if (!frame) return null
  const { left, top, right, bottom } = toInterface(frame, element.getBoundingClientRect())
  return { left, top, width: right - left, height: bottom - top }
}

function textStyle(editor: Editor, window: Window): CSSStyleDeclaration {
  const isFramed = editor.document !== editor.element.ownerDocument
  return window.getComputedStyle(isFramed ? editor.document.body : editor.element)
}

/** About where the count stands; what has no words to stand beside stands there. */
function cornerOf(field: Box, direction: string): Box {
  const width = Math.min(48, field.width)
  const height = Math.min(30, field.height)
  const left = direction === 'rtl' ? field.left : field.left + field.width - width
  return { left, top: field.top + field.height - height, width, height }
}

function unionOf(boxes: readonly Box[]): Box | null {
  const [first] = boxes
  if (!first) return null
  const bottom = Math.max(...boxes.map((box) => box.top + box.height))
  const right = Math.max(...boxes.map((box) => box.left + box.width))
  return { left: first.left, top: first.top, width: right - first.left, height: bottom - first.top }
}
