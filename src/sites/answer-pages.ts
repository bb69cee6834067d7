import type { Browser, Runtime } from 'webextension-polyfill'
import { type FromPage, fromPageSchema, onLineSchema } from '../messages/from-page.ts'
import { fromPopupSchema, type Rules } from '../messages/from-popup.ts'
import { pageLine } from '../messages/page-line.ts'
import type { Done, KnownForms, PageSettings } from '../messages/to-page.ts'
import type { HostProfile } from '../model/host-profile.ts'
import type { Preferences } from '../model/preferences.ts'
import type { ReplyCount } from '../model/reply.ts'
import type { Spoken } from '../model/spoken.ts'
import type { Area } from '../store/area.ts'
import { changeKept } from '../store/change-kept.ts'
import { fieldChoices } from '../store/field-choices.ts'
import { keptKeys } from '../store/kept-keys.ts'
import { keptPolicy } from '../store/kept-policy.ts'
import { keptPreferences } from '../store/kept-preferences.ts'
import { localDay } from '../store/local-day.ts'
import { noteKept } from '../store/not-kept.ts'
import { forgetPromptCount, keepPromptCount } from '../store/prompt-counts.ts'
import { quietTerms, withTerm } from '../store/quiet-terms.ts'
import { countOn } from '../store/reply-counts.ts'
import { ruleSetPublished } from '../store/rule-sets.ts'
import { readSettings } from '../store/settings-in-force.ts'
import { keepShownRule } from '../store/shown-rule.ts'
import { injectChecker } from './inject.ts'
import { type PageSender, pageSender } from './page-sender.ts'
import { profilesFor } from './profiles-for.ts'
import { isOn, readSitesOn } from './sites-on.ts'
import { tellTab, tellTabs } from './tell-tabs.ts'

/** What a page's settings are made of. */
const settled = [keptKeys, keptPreferences, keptPolicy, ruleSetPublished, quietTerms, fieldChoices]

/**
 * Answers our scripts in pages and our own popup. What does not parse, or comes from a site that is off, gets no answer.
 * The rules are asked for only when they are needed: opening them takes time, and the background wakes for many other things.
 */
export const answerPages = (
  browser: Browser,
  rules: (local: Area) => Promise<Rules>,
  spoken: (language: Preferences['language']) => Spoken,
  profiles: () => readonly HostProfile[],
): void => {
  const preferences = (): Promise<Preferences> => readSettings(browser.storage.local).then((now) => now.preferences)
  const known = async ({ address }: PageSender): Promise<KnownForms> => ({
    fieldChoices: await fieldChoices.read(browser.storage.local),
    profiles: profilesFor(profiles(), address),
  })
  const settings = async (sender: PageSender, now: Preferences): Promise<PageSettings> => ({
    ...(await known(sender)),
    ruleSet: (await rules(browser.storage.local)).ruleSet,
    keys: await keptKeys.read(browser.storage.local),
    preferences: now,
    spoken: spoken(now.language),
    quietTerms: await quietTerms.read(browser.storage.local),
  })
  const count = async ({ isPrivate }: PageSender, further: readonly Omit<ReplyCount, 'day'>[]): Promise<void> => {
    if (!isPrivate) await noteKept(browser.storage.session, 'replies', await countOn(localDay(new Date()), further))
  }
  const heed = async (
    message: FromPage,
    sender: PageSender,
    answer: (told: PageSettings | KnownForms) => void,
    isGone: () => boolean,
  ): Promise<void> => {
    if (!isOn(await readSitesOn(browser), sender.address)) {
      await tellTab(browser, sender.tab, { kind: 'stop' }, sender.frame)
      return
    }
    switch (message.kind) {
      case 'note-field-focused':
        // Opened while the page loads the checker, which will ask for it at once.
        await Promise.all([injectChecker(browser, sender), preferences().then((now) => settings(sender, now))])
        return
      case 'settings?':
        return answer(await settings(sender, await preferences()))
      case 'known?':
        return answer(await known(sender))
      case 'replied':
        return count(sender, [{ ...message.reply, count: 1 }])
      case 'asked':
        return count(
          sender,
          message.asked.map((one) => ({ ...one, reply: 'asked' as const, reason: null })),
        )
      case 'ask-no-more':
        if (!sender.isPrivate) await changeKept(browser.storage, quietTerms, (terms) => withTerm(terms, message.term))
        return
      case 'prompt-count':
        // What a page said last may be heard after it went, and would stand over the next one.
        return isGone() ? undefined : keepPromptCount(browser.storage.session, sender.tab, sender.frame, message.count)
      case 'show-me':
        if (!sender.isPrivate) await keepShownRule(browser.storage.session, message.rule)
        return
      case 'here':
        return
    }
  }
  const hear = async (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (told: PageSettings | KnownForms) => void,
    isGone = () => false,
  ): Promise<void> => {
    const page = pageSender(sender, browser.runtime.getURL(''))
    const { data } = fromPageSchema.safeParse(message)
    if (page !== null && data !== undefined) await heed(data, page, answer, isGone)
  }

  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port
    if (name !== pageLine || sender === undefined) return
    let isGone = false
    const answer = (words: PageSettings | KnownForms | Done): void => {
      try {
        port.postMessage(words)
      } catch {
        // The page went before it was answered.
      }
    }
    port.onMessage.addListener(async (said) => {
      const { data } = onLineSchema.safeParse(said)
      if (data === undefined) return
      await hear(data.message, sender, answer, () => isGone)
      answer({ done: data.number })
    })
    port.onDisconnect.addListener(() => {
      // Chromium complains of a page that goes into its memory unless the reason is looked at.
      void browser.runtime.lastError
      isGone = true
      const page = pageSender(sender, browser.runtime.getURL(''))
      if (page !== null) void forgetPromptCount(browser.storage.session, page.tab, page.frame)
    })
  })
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (fromPopupSchema.safeParse(message).success) return rules(browser.storage.local).then(({ inUse }) => inUse)
    if (isKnownAsked(message))
      return new Promise(
        (answer) =>
          void hear(message, sender, answer).then(
            () => answer(null),
            () => answer(null),
          ),
      )
    // The watcher's one word, which waits for no answer.
    void hear(message, sender, () => {})
    return undefined
  })
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && settled.some(({ name }) => name in changes))
      void tellTabs(browser, { kind: 'settings-changed' })
  })
}

const isKnownAsked = (message: unknown): boolean => fromPageSchema.safeParse(message).data?.kind === 'known?'
