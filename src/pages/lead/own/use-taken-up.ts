import { useEffect, useRef } from 'preact/hooks'
import type { UnfinishedRule } from '../../../model/unfinished-rule.ts'

/**
 * Takes up what another page has changed in a rule: whatever lies in the store that was not written here. What was written here comes back
 * later than the next key, and is passed over. Gives the way to tell what is written.
 */
export function useTakenUp(
  kept: UnfinishedRule | undefined,
  takeUp: (rule: UnfinishedRule) => void,
): (rule: UnfinishedRule) => void {
  const written = useRef<string[]>([])
  const content = kept === undefined ? '' : contentOf(kept)
  useEffect(() => {
    if (kept === undefined) return
    const at = written.current.indexOf(content)
    if (at >= 0) written.current = written.current.slice(at)
    else takeUp(kept)
  }, [content])
  return (rule) => {
    written.current.push(contentOf(rule))
  }
}

/** All that stands in a rule, in one order. */
const contentOf = ({ source, ...rule }: UnfinishedRule): string =>
  JSON.stringify([...Object.entries(rule), ...Object.entries(source)].sort(([a], [b]) => (a < b ? -1 : 1)))
