import { useRef } from 'preact/hooks'
import type { Level } from '../model/level.ts'
import { type Box, pixels } from './box.ts'

/** One mark as it is drawn: a box for each line that its words stand on. */
export interface DrawnMark {
  readonly level: Level
  readonly boxes: readonly Box[]
}

/**
 * Lines under words, for fields whose text cannot be painted. They take no pointer, and screen readers do not meet them. What is not needed
 * now waits unseen to be used again: Chromium splits the writer's undo step wherever a node is taken out of the document.
 */
export function Marks({ marks }: { readonly marks: readonly DrawnMark[] }) {
  const lines = marks.flatMap(({ level, boxes }) => boxes.map((box) => ({ level, box })))
  const most = useRef(0)
  most.current = Math.max(most.current, lines.length)
  const places = Array.from({ length: most.current }, (_, at) => lines[at] ?? null)
  return (
    <div class="marks" aria-hidden="true">
      {places.map((line) =>
        line === null ? <div hidden /> : <div class={`mark ${line.level}`} style={placeOf(line.box)} />,
      )}
    </div>
  )
}

const placeOf = ({ left, top, width, height }: Box) => ({
  left: pixels(left),
  top: pixels(top),
  width: pixels(width),
  height: pixels(height),
})
