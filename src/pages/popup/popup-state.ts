import type { Browser, Tabs } from 'webextension-polyfill'
import type { RulesInUse } from '../../messages/from-popup.ts'
import { type FromPopup, rulesInUseSchema } from '../../messages/from-popup.ts'
import type { FieldChoice } from '../../model/field-choice.ts'
import type { FocusedField } from '../../model/focused-field.ts'
import type { Keys } from '../../model/keys.ts'
import type { Lockable, OwnPage } from '../../model/policy.ts'
import type { Preferences } from '../../model/preferences.ts'
import type { QuietTerm, ReplyCount } from '../../model/reply.ts'
import { fieldChoices } from '../../store/field-choices.ts'
import { keptKeys } from '../../store/kept-keys.ts'
import { readPromptCount } from '../../store/prompt-counts.ts'
import { quietTerms } from '../../store/quiet-terms.ts'
import { readReplyCounts } from '../../store/reply-counts.ts'
import { readSettings } from '../../store/settings-in-force.ts'
import { type KeptTrouble, readTroubles } from '../../store/troubles.ts'
import { watchChanges } from '../watch-changes.ts'

/** How things stand with one site, as far as the popup shows it. */
export interface SiteShown {
  readonly pattern: string | null
  readonly on: boolean
  readonly required: boolean
  readonly wanted: boolean
  readonly locked: boolean
}

/** A site of which something is remembered, as far as the popup shows it. */
export interface KnownSiteShown {
  readonly pattern: string
  readonly on: boolean
  readonly required: boolean
  readonly choices: readonly FieldChoice[]
}

/** All that the popup shows. */
export interface PopupState<Site extends SiteShown = SiteShown, Known extends KnownSiteShown = KnownSiteShown> {
  /** The site's name as people know it: its host. Empty where no extension can run. */
  readonly host: string
  readonly site: Site
  readonly questions: number
  /** The field of this tab that last had the focus; null where none had. */
  readonly field: FocusedField | null
  readonly choices: readonly FieldChoice[]
  readonly sites: readonly Known[]
  /** Until when nothing is asked, in milliseconds since 1970; null where nothing is paused now. */
  readonly pausedUntil: number | null
  /** How many prompts were answered in this browser so far; null where nothing was counted, nor any of them asked. */
  readonly answers: number | null
  readonly keys: Keys
  readonly preferences: Preferences
  /** What the organisation has set, and nobody can change here. */
  readonly locked: readonly Lockable[]
  /** Which of our own pages are shown. */
  readonly pages: readonly OwnPage[]
  readonly quiet: readonly QuietTerm[]
  readonly rules: RulesInUse | null
  /** Whether the tab is in a private window. */
  readonly isPrivate: boolean
  readonly troubles: readonly KeptTrouble[]
}

/** What the popup asks about sites and pages, which it cannot see itself. */
export interface Surroundings<Site extends SiteShown, Known extends KnownSiteShown> {
  site(browser: Browser, address: string | undefined): Promise<Site>
  sites(browser: Browser): Promise<readonly Known[]>
  field(browser: Browser, tab: number | undefined): Promise<FocusedField | null>
}

/** Calls back with the popup's state, now, whenever permissions or the store change, and when the function it returns is called. */
export function watchPopupState<Site extends SiteShown, Known extends KnownSiteShown>(
  browser: Browser,
  tab: Tabs.Tab | undefined,
  around: Surroundings<Site, Known>,
  changed: (state: PopupState<Site, Known>) => void,
): () => void {
  const ask: FromPopup = { kind: 'rules?' }
  const read = async (): Promise<void> => {
    const site = await around.site(browser, tab?.url)
    const { preferences, locked, pages } = await readSettings(browser.storage.local)
    const answer = rulesInUseSchema.safeParse(await browser.runtime.sendMessage(ask).catch(() => undefined))
    changed({
      host: site.pattern === null ? '' : (URL.parse(tab?.url ?? '')?.host ?? ''),
      site,
      questions: tab?.id === undefined ? 0 : await readPromptCount(browser.storage.session, tab.id),
      field: site.on ? await around.field(browser, tab?.id) : null,
      choices: await fieldChoices.read(browser.storage.local),
      sites: await around.sites(browser),
      answers: answersIn(await readReplyCounts()),
      keys: await keptKeys.read(browser.storage.local),
      preferences,
      // A rule set that was published here is the organisation's as well.
      locked: answer.data?.from === 'published' ? [...locked, 'ruleSet'] : locked,
      pages,
      pausedUntil: (preferences.pausedUntil ?? 0) > Date.now() ? preferences.pausedUntil : null,
      quiet: await quietTerms.read(browser.storage.local),
      rules: answer.data ?? null,
      isPrivate: tab?.incognito ?? false,
      troubles: await readTroubles(browser.storage),
    })
  }
  return watchChanges(browser, read)
}

const answersIn = (counts: readonly ReplyCount[]): number | null =>
  counts.length === 0 ? null : counts.reduce((sum, { reply, count }) => (reply === 'asked' ? sum : sum + count), 0)
