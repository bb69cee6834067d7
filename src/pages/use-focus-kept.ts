import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const focusable = 'a[href], button:not(:disabled), input, select, textarea, summary'

/**
 * Where a control goes while it has the focus, such as “Undo” in a list that gets shorter, the next one of its list gets it; where there is
 * none, what folds the list away, or the nearest control. The focus never falls to the top of the page.
 */
export const useFocusKept = (root: RefObject<HTMLElement | null>): void => {
  const last = useRef<{ readonly control: Element; readonly list: Element; readonly at: number } | null>(null)
  useLayoutEffect(() => {
    const came = ({ target }: FocusEvent): void => {
      last.current = null
      if (!(target instanceof Element) || !root.current?.contains(target)) return
      const list = target.closest('details') ?? root.current
      last.current = { control: target, list, at: [...list.querySelectorAll(focusable)].indexOf(target) }
    }
    document.addEventListener('focusin', came)
    return () => document.removeEventListener('focusin', came)
  }, [root])
  useLayoutEffect(() => {
    const { control, list, at } = last.current ?? {}
    if (!control || !list || at === undefined || control.isConnected) return
    last.current = null
    const inside = list.isConnected ? list : root.current
    const left = [...(inside?.querySelectorAll<HTMLElement>(focusable) ?? [])]
    ;(left[at] ?? left.at(-1))?.focus()
  })
}
