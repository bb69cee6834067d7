import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { openRuleSet } from '../src/engine/rule-set.ts'
import { builtIn } from '../src/pages/built-in.ts'
import { answerPages } from '../src/sites/answer-pages.ts'
import { countPrompts } from '../src/sites/count-prompts.ts'
import { followSites } from '../src/sites/follow-sites.ts'

/** Follows the sites that are on, starts the checker where a note field is met, and keeps counts. It never sees a note. */
export default defineBackground({
  type: 'module',
  main: () => {
    const { file, packs } = builtIn()
    const { ruleSet, refused } = openRuleSet(file, packs)
    followSites(browser)
    answerPages(browser, ruleSet, {
      title: ruleSet.title,
      version: ruleSet.version,
      refused: refused.map(({ pack, rule, reason }) => `${pack}${rule === null ? '' : `, ${rule}`}: ${reason}`),
    })
    countPrompts(browser)
  },
})
