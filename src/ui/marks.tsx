import type { Level } from '../model/level.ts'
import type { Box } from './box.ts'

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
        boxes.map(({ left, top, width, height }, line) => (
          <div key={`${id} ${line}`} class={`mark ${level}`} style={{ left, top, width, height }} />
        )),
      )}
    </div>
  )
}
