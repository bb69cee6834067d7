import type { Editor } from '../../../src/editors/editor.ts'
import { canHighlight, clearHighlights, paintHighlights } from '../../../src/editors/highlights.ts'
import { openEditor } from '../../../src/editors/open-editor.ts'
import { isNote } from '../../../src/hosts/is-note.ts'
import { nothingKnown } from '../../../src/hosts/known.ts'
import { readForm } from '../../../src/hosts/read-form.ts'
import { watchFields } from '../../../src/hosts/watch-fields.ts'
import type { Span } from '../../../src/model/span.ts'

/*
 * The content script of the tests' own little extension: opens an editor on each note field that gets the focus, and on what the
 * page's root element says in `data-chosen`, a selector, that a writer chose, and does
 * with the last one what the test asks for, by an event on the document that both of the browser's worlds can see.
 */
let field: HTMLElement | null = null
let editor: Editor | null = null
let changes = 0
let opened = 0

watchFields(window, (next) => {
  if (!isNote(next, [], () => false) && !next.matches(document.documentElement.dataset.chosen ?? 'not')) return
  opened++
  if (next === field) return
  editor?.close()
  field = next
  editor = openEditor(next, window)
  editor?.observe(() => changes++)
})

const asked = {
  changes: () => changes,
  forget: () => {
    changes = 0
  },
  opened: () => opened,
  fieldName: () => field && `${field.localName}#${field.id}`,
  context: () => field && readForm(field, nothingKnown).context,
  element: () => editor?.element.localName,
  read: () => editor?.read(),
  caret: () => editor?.caret(),
  isComposing: () => editor?.isComposing(),
  box: () => editor?.box(),
  locate: (span: Span) => editor?.locate(span),
  offsetAt: (x: number, y: number) => editor?.offsetAt(x, y),
  replace: (span: Span, expected: string, words: string) => editor?.replace(span, expected, words),
  close: () => {
    editor?.close()
    field = null
    editor = null
  },
  paint: (ask: Span, insist: Span) => {
    if (!editor || !canHighlight(editor.document)) return false
    paintHighlights(editor.document, { ask: editor.ranges(ask) ?? [], insist: editor.ranges(insist) ?? [] })
    return true
  },
  quote: (span: Span) => editor?.ranges(span)?.map(String).join('|'),
  /** The offsets whose place in the document is not read as the same offset again, before and after each character. */
  drifting: () => {
    const text = editor?.read() ?? ''
    const selection = editor?.document.getSelection()
    return text.split('').flatMap((unit, index) => {
      const [range] = editor?.ranges({ start: index, end: index + 1 }) ?? []
      if (!range) return unit === '\n' ? [] : [index]
      selection?.collapse(range.startContainer, range.startOffset)
      const start = editor?.caret()
      selection?.collapse(range.endContainer, range.endOffset)
      return start === index && editor?.caret() === index + 1 ? [] : [index]
    })
  },
  unpaint: () => editor && clearHighlights(editor.document),
  /** After each of so many keys: how many of the spans can be seen, and how many of those have their own words at their boxes. */
  locateAfterKeys: async (spans: readonly Span[], keys: number) => {
    const located: { seen: number; onTheirWords: number }[] = []
    for (let key = 0; key < keys && editor; key++) {
      editor.document.execCommand('insertText', false, 'x')
      editor.read()
      const boxes = spans.flatMap((span) => {
        const [box] = editor?.locate(span) ?? []
        return box === undefined ? [] : [{ span, box }]
      })
      const own = boxes.filter(({ span, box }) => {
        const offset = editor?.offsetAt(box.left + box.width / 2, box.top + box.height / 2) ?? -1
        return span.start <= offset && offset <= span.end
      })
      located.push({ seen: boxes.length, onTheirWords: own.length })
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return located
  },
}

const isAsked = (name: string): name is keyof typeof asked => Object.hasOwn(asked, name)

document.addEventListener('rig-call', async (event) => {
  if (!(event instanceof CustomEvent)) return
  const { id, name, given } = JSON.parse(event.detail)
  const answer: { id: string; result: unknown; failed: string } = { id, result: null, failed: '' }
  try {
    if (isAsked(name)) answer.result = (await Reflect.apply(asked[name], null, given)) ?? null
  } catch (reason) {
    answer.failed = String(reason)
  }
  document.dispatchEvent(new CustomEvent('rig-answer', { detail: JSON.stringify(answer) }))
})
document.documentElement.dataset.rig = 'ready'
