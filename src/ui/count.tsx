import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Box, pixels } from './box.ts'
import { placeCount } from './place-count.ts'
import { words } from './words.ts'

export interface CountProps {
  readonly count: number
  readonly isTooLong: boolean
  readonly field: Box
  readonly direction: 'ltr' | 'rtl'
  readonly isOpen: boolean
  press(): void
}

/** How many questions there are, beside the field. It is not drawn at all where there are none. */
export function Count({ count, isTooLong, field, direction, isOpen, press }: CountProps) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (!button.current) return
    const { left, top } = placeCount(field, button.current.getBoundingClientRect(), direction)
    button.current.style.left = pixels(left)
    button.current.style.top = pixels(top)
  })
  return (
    <button
      ref={button}
      type="button"
      class="count"
      aria-label={isTooLong ? words.countTooLong : words.count(count)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={press}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 4.5a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H8l-3 3v-3h-.5a2 2 0 0 1-2-2z" />
      </svg>
      <span aria-hidden="true">{isTooLong ? '–' : count}</span>
    </button>
  )
}
