import type { Browser } from 'webextension-polyfill'

/** Reads what a page shows. `isChanged` tells whether what lies under a name may be otherwise than when it was read last. */
type Read = (isChanged: (name: string) => boolean) => Promise<void>

/**
 * Calls `read` now and whenever the store or permissions change; gives a way to have it called besides. One reading ends before the next
 * begins, so that an older state is never shown after a newer one; what changes meanwhile is read once, afterwards.
 */
export const watchChanges = (browser: Pick<Browser, 'storage' | 'permissions'>, read: Read): (() => void) => {
  const changed = new Set<string>()
  let isAllChanged = false
  let isAsked = false
  let isReading = false
  const readAll = async (): Promise<void> => {
    if (isReading) return
    isReading = true
    try {
      while (isAsked) {
        isAsked = false
        const [names, all] = [new Set(changed), isAllChanged]
        changed.clear()
        isAllChanged = false
        await read((name) => all || names.has(name))
      }
    } finally {
      isReading = false
    }
  }
  const ask = (names: readonly string[] | null): void => {
    isAsked = true
    isAllChanged ||= names === null
    for (const name of names ?? []) changed.add(name)
    void readAll()
  }
  const again = (): void => ask(null)
  again()
  browser.storage.onChanged.addListener((changes) => ask(Object.keys(changes)))
  browser.permissions.onAdded.addListener(again)
  browser.permissions.onRemoved.addListener(again)
  return again
}
