import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { type Box, pixels, type Size } from './box.ts'
import { type Place, placeCard } from './place-card.ts'

interface PlacedProps {
  /** What the dialog stands beside and must not cover. */
  readonly anchor: Box
  readonly viewport: Size
  readonly prefer: 'below' | 'above'
  readonly labelledBy: string
  /** Tells when the pointer comes over the dialog (true) and goes from it. */
  hovered(inside: boolean): void
  readonly children: ComponentChildren
}

/** A dialog that does not block the page, standing beside its anchor; it moves when what is in it grows. */
export function Placed({ anchor, viewport, prefer, labelledBy, hovered, children }: PlacedProps) {
  const dialog = useRef<HTMLDivElement>(null)
  const place = useRef<() => void>(() => {})
  place.current = () => {
    if (!dialog.current) return
    dialog.current.style.maxWidth = pixels(viewport.width - 16)
    stand(dialog.current, (size) => placeCard(anchor, size, viewport, prefer))
  }
  useLayoutEffect(() => place.current())
  useEffect(() => {
    if (!dialog.current) return
    const grown = new ResizeObserver(() => {
      place.current()
      if (dialog.current) reveal(dialog.current)
    })
    for (const child of dialog.current.children) grown.observe(child)
    return () => grown.disconnect()
  }, [])
  return (
    <div
      ref={dialog}
      class="dialog"
      role="dialog"
      aria-labelledby={labelledBy}
      tabIndex={-1}
      onPointerEnter={() => hovered(true)}
      onPointerLeave={() => hovered(false)}
    >
      <div class="content">{children}</div>
    </div>
  )
}

function stand(dialog: HTMLElement, find: (size: Size) => Place): void {
  const scrolled = dialog.scrollTop
  dialog.style.maxHeight = 'none'
  const { width, height } = dialog.getBoundingClientRect()
  const { left, top, maxHeight } = find({ width, height })
  dialog.style.left = pixels(left)
  dialog.style.top = pixels(top)
  dialog.style.maxHeight = pixels(maxHeight)
  dialog.scrollTop = scrolled
}

/** What was just unfolded below the edge of the dialog is scrolled into it. */
function reveal(dialog: HTMLElement): void {
  const unfolded = dialog.querySelector('.unfolded')
  if (!unfolded) return
  const hidden = unfolded.getBoundingClientRect().bottom - dialog.getBoundingClientRect().bottom
  if (hidden > 0) dialog.scrollTop += hidden + 8
}
