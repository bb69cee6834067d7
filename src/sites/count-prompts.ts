import type { Browser } from 'webextension-polyfill'
import { orElse } from '../store/or-else.ts'
import { forgetPromptCounts, isCountOfTab, readPromptCount } from '../store/prompt-counts.ts'
import { tellTab } from './tell-tabs.ts'

const tabOf = (name: string): number | null => {
  const tab = Number(/^prompts:(\d+):/u.exec(name)?.[1])
  return Number.isInteger(tab) && isCountOfTab(name, tab) ? tab : null
}

/** Shows on the extension's button how many questions stand open in a tab (where none do, what it shows for all tabs), and forgets them when the tab goes on or goes. */
export const countPrompts = (browser: Browser): void => {
  const draw = async (tab: number): Promise<void> => {
    const count = await readPromptCount(browser.storage.session, tab)
    const text = count === 0 ? null : String(count)
    await orElse(() => browser.action.setBadgeText({ tabId: tab, text }), undefined)
  }
  // One after the other, so that what was read first is never drawn last.
  let drawn = Promise.resolve()
  const show = (tab: number): void => {
    drawn = drawn.then(() => draw(tab))
  }
  void orElse(() => browser.action.setBadgeBackgroundColor({ color: '#11687a' }), undefined)
  void orElse(() => browser.action.setBadgeTextColor({ color: '#ffffff' }), undefined)
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return
    const tabs = new Set(Object.keys(changes).map(tabOf))
    for (const tab of tabs) if (tab !== null) show(tab)
  })
  browser.tabs.onRemoved.addListener((tab) => void forgetPromptCounts(browser.storage.session, tab))
  // Chromium may give a discarded tab another number.
  browser.tabs.onReplaced?.addListener((_, tab) => void forgetPromptCounts(browser.storage.session, tab))
  browser.tabs.onUpdated.addListener((tab, { status, discarded }) => {
    if (status === 'loading' || discarded === true) void forgetPromptCounts(browser.storage.session, tab)
    // A page that comes back from the browser's memory still has its prompts.
    if (status === 'complete') void tellTab(browser, tab, { kind: 'count-again' })
  })
}
