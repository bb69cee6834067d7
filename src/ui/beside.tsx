import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Box, pixels, type Size } from './box.ts'
import { placeCard } from './place-card.ts'

export interface BesideProps {
  /** What it stands beside and must not cover. */
  readonly anchor: Box
  readonly words: string
  /** What a press on it does; null where there is nothing to be done. */
  readonly press: (() => void) | null
}

interface BesideLine {
  readonly shown: BesideProps | null
  readonly viewport: Size
}

/**
 * A line beside something, for the eye; the status tells it to screen readers. It is hidden, and not gone, while there is nothing to say:
 * see `Marks`.
 */
export function Beside({ shown, viewport }: BesideLine) {
  const line = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (!line.current || !shown) return
    const { width, height } = line.current.getBoundingClientRect()
    const { left, top } = placeCard(shown.anchor, { width, height }, viewport, 'above')
    line.current.style.left = pixels(left)
    line.current.style.top = pixels(top)
  })
  return (
    <button
      ref={line}
      type="button"
      class={shown ? 'beside' : ''}
      hidden={!shown}
      disabled={!shown?.press}
      aria-hidden="true"
      tabIndex={-1}
      onClick={() => shown?.press?.()}
    >
      {shown?.words ?? ''}
    </button>
  )
}
