import { isShadowRoot } from './node-kinds.ts'

/** The ranges to mark, by level. All belong to the one document that is painted. */
export interface HighlightMarks {
  readonly ask: readonly Range[]
  readonly insist: readonly Range[]
}

const names = { ask: 'recordwell-ask', insist: 'recordwell-insist' } as const

// Lines straight and of one colour: spell-checkers draw waves and dots in red. The levels differ in shape.
const rules = `
::highlight(recordwell-ask) { text-decoration: underline solid 2px #2492a8; text-underline-offset: 3px; }
::highlight(recordwell-insist) { text-decoration: underline double 2px #2492a8; text-underline-offset: 3px; }
@media print {
  ::highlight(recordwell-ask), ::highlight(recordwell-insist) { text-decoration: none; }
}
`

type PageWindow = Window & typeof globalThis

const isWaived = <T extends object>(thing: T): thing is T & { readonly wrappedJSObject: T } =>
  'wrappedJSObject' in thing && Boolean(thing.wrappedJSObject)

// Firefox shows a content script the page through a wrapper that cannot take style sheets; behind it is the page itself.
const unwrapped = <T extends object>(thing: T): T => (isWaived(thing) ? thing.wrappedJSObject : thing)

type Root = Document | ShadowRoot
const adopted = new WeakMap<Document, { readonly sheet: CSSStyleSheet; readonly roots: Set<Root> }>()

interface Painted {
  readonly highlight: Highlight
  readonly ranges: Set<Range>
}
const painted = new WeakMap<Document, Map<string, Painted>>()

/** Only what is otherwise than before is touched: a browser paints all words of a highlight again that is set anew. */
const setHighlight = (document: Document, window: PageWindow, name: string, ranges: readonly Range[]): void => {
  const known = painted.get(document) ?? new Map<string, Painted>()
  painted.set(document, known)
  const before = known.get(name)
  if (before === undefined || window.CSS.highlights.get(name) !== before.highlight) {
    const highlight = new window.Highlight()
    for (const range of ranges) highlight.add(range)
    window.CSS.highlights.set(name, highlight)
    known.set(name, { highlight, ranges: new Set(ranges) })
    return
  }
  const wanted = new Set(ranges)
  for (const range of before.ranges) if (!wanted.has(range)) before.highlight.delete(range)
  for (const range of ranges) if (!before.ranges.has(range)) before.highlight.add(range)
  known.set(name, { highlight: before.highlight, ranges: wanted })
}

// A highlight inside a shadow root is drawn by the rules of that root alone.
const rootsOf = (document: Document, ranges: readonly Range[]): Set<Root> => {
  const shadows = ranges.map((range) => range.startContainer.getRootNode()).filter(isShadowRoot)
  return new Set<Root>([document, ...shadows])
}

const adopt = (document: Document, window: PageWindow, ranges: readonly Range[]): void => {
  let known = adopted.get(document)
  if (!known) {
    const sheet = new (unwrapped(window).CSSStyleSheet)()
    sheet.replaceSync(rules)
    known = { sheet, roots: new Set() }
    adopted.set(document, known)
  }
  for (const root of rootsOf(document, ranges)) {
    known.roots.add(root)
    // Asked each time: an editor that writes its document anew leaves it without our sheet.
    const sheets = unwrapped(root).adoptedStyleSheets
    if (!sheets.includes(known.sheet)) sheets.push(known.sheet)
  }
}

/** The window of a document; null where its frame is gone, which in Firefox may not even be asked. */
const windowOf = (document: Document): PageWindow | null => {
  try {
    return document.defaultView
  } catch {
    return null
  }
}

const inForcedColours = new WeakMap<Window, MediaQueryList>()

/** Whether marks can be painted by CSS in a document. Not in forced colours: Chromium paints every highlight there as selected text. */
export const canHighlight = (document: Document): boolean => {
  const window = windowOf(document)
  if (window === null || !('highlights' in window.CSS)) return false
  const forced = inForcedColours.get(window) ?? window.matchMedia('(forced-colors: active)')
  inForcedColours.set(window, forced)
  return !forced.matches
}

/**
 * Marks ranges in their own document, in place of those marked before, without a node or attribute of ours standing in
 * it. Throws nothing; does nothing where `canHighlight` says no or the document's frame is gone.
 */
export const paintHighlights = (document: Document, marks: HighlightMarks): void => {
  const window = windowOf(document)
  if (!window || !canHighlight(document)) return
  adopt(document, window, [...marks.ask, ...marks.insist])
  for (const level of ['ask', 'insist'] as const) setHighlight(document, window, names[level], marks[level])
}

/** Takes the marks and their style sheet out of a document again. */
export const clearHighlights = (document: Document): void => {
  const window = windowOf(document)
  const known = adopted.get(document)
  adopted.delete(document)
  painted.delete(document)
  if (!window) return
  for (const name of Object.values(names)) window.CSS.highlights.delete(name)
  for (const root of known?.roots ?? []) {
    const sheets = unwrapped(root).adoptedStyleSheets
    const index = known ? sheets.indexOf(known.sheet) : -1
    if (index >= 0) sheets.splice(index, 1)
  }
}
