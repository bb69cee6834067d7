import type { Browser, Tabs } from 'webextension-polyfill'
import type { RulesInUse } from '../../messages/from-popup.ts'
import { type FromPopup, rulesInUseSchema } from '../../messages/from-popup.ts'
import type { Keys } from '../../model/keys.ts'
import type { QuietTerm } from '../../model/reply.ts'
import { keptKeys } from '../../store/kept-keys.ts'
import { readPromptCount } from '../../store/prompt-counts.ts'
import { quietTerms } from '../../store/quiet-terms.ts'
import { readReplyCounts } from '../../store/reply-counts.ts'

/** How things stand with one site, as far as the popup shows it. */
export interface SiteShown {
  readonly pattern: string | null
  readonly on: boolean
  readonly required: boolean
}

/** All that the popup shows. */
export interface PopupState {
  /** The site's name as people know it: its host. Empty where no extension can run. */
  readonly host: string
  readonly site: SiteShown
  readonly questions: number
  /** How many prompts were answered in this browser so far. */
  readonly answers: number
  readonly keys: Keys
  readonly quiet: readonly QuietTerm[]
  readonly rules: RulesInUse | null
}

/** Calls back with the popup's state, now and whenever permissions or the store change. */
export function watchPopupState<Site extends SiteShown>(
  browser: Browser,
  tab: Tabs.Tab | undefined,
  readSite: (browser: Browser, address: string | undefined) => Promise<Site>,
  changed: (state: PopupState & { readonly site: Site }) => void,
): void {
  const ask: FromPopup = { kind: 'rules?' }
  const read = async (): Promise<void> => {
    const site = await readSite(browser, tab?.url)
    const answer = rulesInUseSchema.safeParse(await browser.runtime.sendMessage(ask).catch(() => undefined))
    changed({
      host: site.pattern === null ? '' : (URL.parse(tab?.url ?? '')?.host ?? ''),
      site,
      questions: tab?.id === undefined ? 0 : await readPromptCount(browser.storage.session, tab.id),
      answers: (await readReplyCounts()).reduce((sum, { count }) => sum + count, 0),
      keys: await keptKeys.read(browser.storage.local),
      quiet: await quietTerms.read(browser.storage.local),
      rules: answer.data ?? null,
    })
  }
  void read()
  const again = (): void => void read()
  browser.storage.onChanged.addListener(again)
  browser.permissions.onAdded.addListener(again)
  browser.permissions.onRemoved.addListener(again)
}
