import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Box, pixels, type Size } from './box.ts'
import { type Place, placeCard } from './place-card.ts'

export interface BesideProps {
  /** What it stands beside and must not cover, and on which side if there is room. */
  readonly anchor: Box
  readonly prefer: 'below' | 'above'
  readonly words: string
  /** What can be done about it, and in what words; null where there is nothing to be done. */
  readonly offer: { readonly words: string; press(): void } | null
}

interface BesideLine {
  readonly shown: BesideProps | null
  readonly viewport: Size
}

/**
 * A line beside something, for the eye; the status tells it to screen readers. A pointer goes through it, but for what it offers: what lies
 * under it can be pressed. Where there is little room it says what it says and offers nothing. It is hidden, and not gone, while there is nothing to say: see `Marks`.
 */
export function Beside({ shown, viewport }: BesideLine) {
  const line = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const offer = shown?.offer ?? null
  useLayoutEffect(() => {
    if (!line.current || !button.current || !shown) return
    line.current.style.maxWidth = pixels(viewport.width - 16)
    button.current.hidden = !offer
    const size = line.current.getBoundingClientRect()
    button.current.hidden ||= size.height > placeOf(shown, size, viewport).maxHeight
    const { left, top } = placeOf(shown, line.current.getBoundingClientRect(), viewport)
    line.current.style.left = pixels(left)
    line.current.style.top = pixels(top)
  })
  return (
    <div ref={line} class={shown ? 'beside' : ''} hidden={!shown} aria-hidden="true">
      <span>{shown?.words ?? ''}</span>
      <button ref={button} type="button" class="quiet" tabIndex={-1} onClick={() => offer?.press()}>
        {offer?.words ?? ''}
      </button>
    </div>
  )
}

const placeOf = ({ anchor, prefer }: BesideProps, { width, height }: Size, viewport: Size): Place =>
  placeCard(anchor, { width, height }, viewport, prefer, 0)
