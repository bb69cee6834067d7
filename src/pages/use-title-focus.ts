import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../words/say.ts'

/** Names the document by its heading, and gives the heading the focus when another part of the page is shown than at first. */
export const useTitleFocus = (heading: string, part: string) => {
  const title = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    if (!isFirst.current) {
      title.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    isFirst.current = false
  }, [part])
  useEffect(() => {
    document.title = `${heading} – ${say('name')}`
  }, [heading])
  return title
}
