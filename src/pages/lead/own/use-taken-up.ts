import { useEffect, useMemo } from 'preact/hooks'
import type { UnfinishedRule } from '../../../model/unfinished-rule.ts'
import { createEchoes } from './echoes.ts'

/**
 * Takes up what another page has changed in a rule: whatever lies in the store that was not written here. What was written here comes back
 * later than the next key, and is passed over. Gives the way to tell what is written.
 */
export function useTakenUp(
  kept: UnfinishedRule | undefined,
  takeUp: (rule: UnfinishedRule) => void,
): (rule: UnfinishedRule) => void {
  const echoes = useMemo(createEchoes, [])
  const content = kept === undefined ? '' : contentOf(kept)
  useEffect(() => {
    if (kept !== undefined && !echoes.isEcho(content)) takeUp(kept)
  }, [content])
  return (rule) => echoes.wrote(contentOf(rule))
}

/** All that stands in a rule, in one order. */
const contentOf = ({ source, ...rule }: UnfinishedRule): string =>
  JSON.stringify([...Object.entries(rule), ...Object.entries(source)].sort(([a], [b]) => (a < b ? -1 : 1)))
