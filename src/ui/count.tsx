import { useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../words/say.ts'
import { type Box, pixels } from './box.ts'
import { placeCount } from './place-count.ts'

export interface CountProps {
  readonly count: number
  readonly isTooLong: boolean
  readonly field: Box
  readonly direction: 'ltr' | 'rtl'
  readonly isOpen: boolean
  press(): void
}

/** How many questions there are, beside the field. It is hidden, and not gone, where there are none: see `Marks`. */
export function Count({ shown }: { readonly shown: CountProps | null }) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (!button.current || !shown) return
    const { field, direction } = shown
    const { left, top } = placeCount(field, button.current.getBoundingClientRect(), direction)
    button.current.style.left = pixels(left)
    button.current.style.top = pixels(top)
  })
  return (
    <button
      ref={button}
      type="button"
      class={shown ? 'count' : ''}
      hidden={!shown}
      aria-label={shown ? nameOf(shown) : ''}
      aria-haspopup="dialog"
      aria-expanded={shown?.isOpen ?? false}
      onClick={shown?.press}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 4.5a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H8l-3 3v-3h-.5a2 2 0 0 1-2-2z" />
      </svg>
      <span aria-hidden="true">{shown?.isTooLong ? '–' : (shown?.count ?? '')}</span>
    </button>
  )
}

const nameOf = ({ count, isTooLong }: CountProps): string =>
  isTooLong ? say('count_too_long') : say('count', { count })
