import type { Browser, Runtime } from 'webextension-polyfill'
import { fromPageSchema } from '../messages/from-page.ts'
import { fromPopupSchema, type RulesInUse } from '../messages/from-popup.ts'
import type { PageSettings } from '../messages/to-page.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { keptKeys } from '../store/kept-keys.ts'
import { localDay } from '../store/local-day.ts'
import { keepPromptCount, readPromptCount } from '../store/prompt-counts.ts'
import { quietTerms, withTerm } from '../store/quiet-terms.ts'
import { countReply } from '../store/reply-counts.ts'
import { injectChecker } from './inject.ts'
import { type PageSender, pageSender } from './page-sender.ts'
import { isOn, readSitesOn } from './sites-on.ts'
import { tellTab, tellTabs } from './tell-tabs.ts'

/** Answers our scripts in pages and our own popup. What does not parse, or comes from a site that is off, gets no answer. */
export const answerPages = (browser: Browser, ruleSet: RuleSet, inUse: RulesInUse): void => {
  const fromPage = async (message: unknown, sender: PageSender): Promise<PageSettings | undefined> => {
    const { data } = fromPageSchema.safeParse(message)
    if (data === undefined) return undefined
    if (!isOn(await readSitesOn(browser), sender.address)) {
      await tellTab(browser, sender.tab, { kind: 'stop' }, sender.frame)
      return undefined
    }
    switch (data.kind) {
      case 'note-field-focused':
        await injectChecker(browser, sender)
        return undefined
      case 'settings?':
        return {
          ruleSet,
          keys: await keptKeys.read(browser.storage.local),
          quietTerms: await quietTerms.read(browser.storage.local),
        }
      case 'replied':
        await countReply(data.reply, localDay(new Date()))
        return undefined
      case 'ask-no-more':
        await quietTerms.change(browser.storage.local, (terms) => withTerm(terms, data.term))
        return undefined
      case 'prompt-count':
        await keepPromptCount(browser.storage.session, sender.tab, sender.frame, data.count)
        return undefined
      default:
        return undefined
    }
  }
  const fromPopup = async (message: unknown): Promise<RulesInUse | number | undefined> => {
    const { data } = fromPopupSchema.safeParse(message)
    if (data?.kind === 'rules?') return inUse
    return data === undefined ? undefined : readPromptCount(browser.storage.session, data.tab)
  }
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const page = pageSender(sender, browser.runtime.getURL(''))
    return page === null ? fromPopup(message) : fromPage(message, page)
  })
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (keptKeys.name in changes || quietTerms.name in changes))
      void tellTabs(browser, { kind: 'settings-changed' })
  })
}
