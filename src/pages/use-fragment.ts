import { useEffect, useState } from 'preact/hooks'

/** The fragment of the page's address, now and whenever it changes. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(location.hash)
  useEffect(() => {
    const turned = () => setFragment(location.hash)
    addEventListener('hashchange', turned)
    // It may have been turned between the first drawing and now.
    turned()
    return () => removeEventListener('hashchange', turned)
  }, [])
  return fragment
}
