import { useLayoutEffect, useState } from 'preact/hooks'

/** The fragment of the page's address, now and whenever it changes. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(location.hash)
  useLayoutEffect(() => {
    const turned = () => setFragment(location.hash)
    addEventListener('hashchange', turned)
    return () => removeEventListener('hashchange', turned)
  }, [])
  return fragment
}
