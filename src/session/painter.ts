import type { Editor } from '../editors/editor.ts'
import { canHighlight, clearHighlights, paintHighlights } from '../editors/highlights.ts'
import type { MarkedWords } from '../ui/marked-words.ts'
import type { DrawnMark } from '../ui/marks.tsx'
import type { PageMemory } from './page-memory.ts'

/** Paints the marks of one session where the field can be painted, and gives boxes to draw where it cannot. */
export function createPainter(editor: Editor, painted: PageMemory['painted']) {
  const { document } = editor
  const self = {}
  let before: (readonly Range[])[] = []

  const paint = (ranges: { ask: Range[]; insist: Range[] } | null): void => {
    const sessions = painted.get(document) ?? new Map()
    if (!ranges && !sessions.delete(self)) return
    if (ranges) sessions.set(self, ranges)
    if (sessions.size === 0) {
      painted.delete(document)
      clearHighlights(document)
      return
    }
    painted.set(document, sessions)
    const all = [...sessions.values()]
    paintHighlights(document, { ask: all.flatMap((each) => each.ask), insist: all.flatMap((each) => each.insist) })
  }

  return {
    paint(marked: readonly MarkedWords[]): DrawnMark[] {
      const ranges: { ask: Range[]; insist: Range[] } = { ask: [], insist: [] }
      const drawn: DrawnMark[] = []
      const canPaint = canHighlight(document)
      const given: (readonly Range[])[] = []
      for (const [at, { span, level }] of marked.entries()) {
        const live = canPaint ? editor.ranges(span, before[at]) : null
        given.push(live ?? [])
        if (live) ranges[level].push(...live)
        else drawn.push({ level, boxes: editor.locate(span) })
      }
      before = given
      paint(ranges.ask.length + ranges.insist.length > 0 ? ranges : null)
      return drawn
    },
    close: (): void => paint(null),
  }
}
