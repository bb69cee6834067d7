import type { Level } from '../model/level.ts'
import { type Box, pixels } from './box.ts'

/** One mark as it is drawn: a box for each line that its words stand on. */
export interface DrawnMark {
  readonly id: string
  readonly level: Level
  readonly boxes: readonly Box[]
}

/** Lines under words, for fields whose text cannot be painted. They take no pointer, and screen readers do not meet them. */
export function Marks({ marks }: { readonly marks: readonly DrawnMark[] }) {
  return (
    <div class="marks" aria-hidden="true">
      {marks.flatMap(({ id, level, boxes }) =>
        boxes.map((box, line) => <div key={`${id} ${line}`} class={`mark ${level}`} style={placeOf(box)} />),
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
