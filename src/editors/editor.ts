import type { Span } from '../model/span.ts'

/** Where words stand: boxes in CSS pixels in the viewport of the window that the interface lives in. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>

/** What became of a replacement: done and read back, or nothing changed and why. */
export type Replaced = 'replaced' | 'text-moved-on' | 'refused-by-editor'

/**
 * One editing surface. Knows text and spans, not rules. Offsets are UTF-16 units into what `read` last gave.
 * Nothing here changes the document, but for `replace`, which goes the editor's own way so that the host's undo holds.
 */
export interface Editor {
  /** The field as the interface's document sees it: the textarea, the editable element, or the frame that holds either. */
  readonly element: HTMLElement
  /** The document that takes key and pointer events of the field (a frame's own, where the editor lives in one). */
  readonly document: Document
  /**
   * Whether the field is no longer in a page that is shown: then everything here answers with nothing, and `document` must not
   * be touched any more (Firefox throws). An editor in a frame can be gone while its frame is still there. So is one that began to
   * draw a part of its text only, and can no longer be read.
   */
  gone(): boolean
  /** The text as a reader sees it: paragraphs and line breaks as `\n`. */
  read(): string
  /**
   * Calls back after every change of the text, the host's own included, and after changes of the nodes that hold it (ranges
   * must then be asked for again), and when a composition ends; returns how to stop.
   */
  observe(changed: () => void): () => void
  /** Whether an input method shows words in the field that the writer has not taken yet; nothing is replaced then. */
  isComposing(): boolean
  /** The caret's offset, or null where the caret is elsewhere or a stretch is selected. */
  caret(): number | null
  /** The boxes of the words at a span, clipped to what can be seen of the field; empty where they are scrolled out. */
  locate(span: Span): Box[]
  /** The offset of the character under a point of the interface's viewport, or null. */
  offsetAt(x: number, y: number): number | null
  /**
   * Live ranges for CSS Custom Highlights, or null where the surface cannot be painted so (a textarea). Those that were given before,
   * handed in as `before`, are given again where they still stand right.
   */
  ranges(span: Span, before?: readonly Range[]): Range[] | null
  /** The visible part of the box where the field's text shows, without scrollbar and resize grip; empty where scrolled out. */
  box(): Box
  /** Puts words in place of a span that still reads `expected`; the caret ends after the new words. Never throws. */
  replace(span: Span, expected: string, words: string): Promise<Replaced>
  /** Scrolls the words at a span into sight, in the field and in the page. Neither caret nor focus changes. */
  reveal(span: Span): void
  /** Gives focus back to the field at the caret it had. */
  focus(): void
  /** Takes out of the page what it laid out there to measure words; the next question lays it out again. */
  leave(): void
  /** Lets go of everything the adapter holds. */
  close(): void
}
