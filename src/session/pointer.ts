import type { Editor } from '../editors/editor.ts'
import { framePosition, toInterface } from '../editors/frame-position.ts'
import type { Box } from '../ui/box.ts'
import type { Life } from './life.ts'
import { viewsOf } from './views-of.ts'

/** Milliseconds that the pointer rests on words before their card opens, or elsewhere before it closes. */
const restLength = 220

/** A point in the interface's viewport. */
type Point = Pick<Box, 'left' | 'top'>

/** What becomes of the pointer’s ways, and what has to be known to follow them. */
export interface PointerActions {
  /** Whether there is anything to hover over, or to close. While not, no timer runs. */
  isWanted(): boolean
  /** Whether an event comes from our own interface. */
  isOwn(target: EventTarget | null): boolean
  /** The pointer rests; at no point where it went from our own interface or from the document. */
  rested(at: Point | null): void
  clicked(at: Point): void
  /** A press anywhere but on our interface; the point is null where it is not in the field's document. */
  pressed(at: Point | null): void
}

/** Watches the pointer over a field without getting in its way: nothing is prevented, nothing stopped. */
export function watchPointer(editor: Editor, window: Window, actions: PointerActions, life: Life) {
  const { run } = life
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = (): void => clearTimeout(timer)
  const rest = (at: Point | null): void => {
    timer = setTimeout(
      run(() => actions.rested(at)),
      restLength,
    )
  }
  const passive = { ...life.capture, passive: true }
  const { document } = editor

  const inInterface = ({ clientX, clientY }: MouseEvent): Point | null => {
    const frame = framePosition(document, window)
    return frame && toInterface(frame, { left: clientX, top: clientY, right: clientX, bottom: clientY })
  }
  const moved = (event: PointerEvent): void => {
    if (actions.isOwn(event.target)) return
    cancel()
    const point = event.buttons === 0 && actions.isWanted() ? inInterface(event) : null
    if (point) rest(point)
  }
  const wentOut = (event: PointerEvent): void => {
    if (event.relatedTarget !== null || !actions.isWanted()) return
    cancel()
    rest(null)
  }
  const clicked = (event: MouseEvent): void => {
    const point = actions.isOwn(event.target) || !actions.isWanted() ? null : inInterface(event)
    if (point) actions.clicked(point)
  }
  const pressed = (event: PointerEvent): void => {
    if (actions.isOwn(event.target)) return
    cancel()
    actions.pressed(event.view?.document === document ? inInterface(event) : null)
  }
  document.addEventListener('pointermove', run(moved), passive)
  document.addEventListener('pointerout', run(wentOut), passive)
  document.addEventListener('click', run(clicked), passive)
  for (const view of viewsOf(editor, window)) view.addEventListener('pointerdown', run(pressed), passive)
  life.signal.addEventListener('abort', cancel)
  return {
    /** The pointer came over card or list, or went from it. */
    overOwn(inside: boolean): void {
      cancel()
      if (!inside) rest(null)
    },
  }
}
