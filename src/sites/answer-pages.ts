import type { Browser, Runtime } from 'webextension-polyfill'
import { type FromPage, fromPageSchema } from '../messages/from-page.ts'
import { fromPopupSchema, type RulesInUse } from '../messages/from-popup.ts'
import type { PageSettings } from '../messages/to-page.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { keptKeys } from '../store/kept-keys.ts'
import { localDay } from '../store/local-day.ts'
import { keepPromptCount } from '../store/prompt-counts.ts'
import { quietTerms, withTerm } from '../store/quiet-terms.ts'
import { countReply } from '../store/reply-counts.ts'
import { injectChecker } from './inject.ts'
import { type PageSender, pageSender } from './page-sender.ts'
import { isOn, readSitesOn } from './sites-on.ts'
import { tellTab, tellTabs } from './tell-tabs.ts'

/**
 * Answers our scripts in pages and our own popup. What does not parse, or comes from a site that is off, gets no answer.
 * Only `settings?` keeps its sender waiting: a page that goes meanwhile must have nothing outstanding.
 */
export const answerPages = (browser: Browser, ruleSet: RuleSet, inUse: RulesInUse): void => {
  const settings = async (): Promise<PageSettings> => ({
    ruleSet,
    keys: await keptKeys.read(browser.storage.local),
    quietTerms: await quietTerms.read(browser.storage.local),
  })
  const heed = async (message: FromPage, sender: PageSender): Promise<void> => {
    if (message.kind === 'note-field-focused') await injectChecker(browser, sender)
    if (message.kind === 'replied') await countReply(message.reply, localDay(new Date()))
    if (message.kind === 'ask-no-more')
      await quietTerms.change(browser.storage.local, (terms) => withTerm(terms, message.term))
    if (message.kind === 'prompt-count')
      await keepPromptCount(browser.storage.session, sender.tab, sender.frame, message.count)
  }
  const fromPage = (message: unknown, sender: PageSender): Promise<PageSettings | undefined> | undefined => {
    const { data } = fromPageSchema.safeParse(message)
    if (data === undefined) return undefined
    const whenOn = async <Answer>(then: () => Promise<Answer>): Promise<Answer | undefined> => {
      if (isOn(await readSitesOn(browser), sender.address)) return then()
      await tellTab(browser, sender.tab, { kind: 'stop' }, sender.frame)
      return undefined
    }
    if (data.kind === 'settings?') return whenOn(settings)
    void whenOn(() => heed(data, sender))
    return undefined
  }
  const fromPopup = (message: unknown): Promise<RulesInUse> | undefined =>
    fromPopupSchema.safeParse(message).success ? Promise.resolve(inUse) : undefined

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const page = pageSender(sender, browser.runtime.getURL(''))
    return page === null ? fromPopup(message) : fromPage(message, page)
  })
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (keptKeys.name in changes || quietTerms.name in changes))
      void tellTabs(browser, { kind: 'settings-changed' })
  })
}
