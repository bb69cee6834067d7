import { afterAll, describe, expect, test } from 'vitest'
import { writeRuleSet } from '../../src/model/read-rule-set.ts'
import { sampleRuleSet } from '../../src/model/sample-rule-set.ts'
import { serveHost } from '../host/server.ts'
import type { Browser } from '../tools/browsers/browser.ts'
import { launchChromium } from '../tools/browsers/chromium.ts'
import { launchFirefox } from '../tools/browsers/firefox.ts'
import { readList, readStatus } from '../tools/drive/our-interface.ts'
import { enterAccount, openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { fakePolicy, ownCopy } from '../tools/policy/own-copy.ts'
import { setRealPolicy } from '../tools/policy/real-policy.ts'
import { until } from '../tools/until.ts'

const good = { ruleSet: writeRuleSet(sampleRuleSet()), gentleness: 'gentle', locked: ['pause'] }
const spoilt = { ruleSet: '{ "format": 2,, }' }

const ends: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
})

/** The popup’s words, in a tab of its own where it follows what is stored. */
const openPopup = async (browser: Browser): Promise<() => Promise<string>> => {
  const page = await browser.openExtensionPage('popup.html')
  return () => page.evaluate(() => document.body.textContent ?? '', null)
}

/** Has the fake hand over another policy: after a new start, for no fake tells of a change. */
const pretend = async (browser: Browser, policy: object): Promise<void> => {
  const page = await browser.openExtensionPage('popup.html')
  await page.evaluate((given) => chrome.storage.local.set({ 'fake-managed': given }), policy)
  await browser.reloadExtension()
}

/** What is asked in a record’s field about words typed there. */
const questionsAbout = async (browser: Browser, words: string): Promise<readonly string[]> => {
  const host = await serveHost()
  ends.push(host.close)
  await browser.grant(host.origin)
  const page = await openRecordForm(browser, host.origin, 'c1041')
  await enterAccount(page)
  await untilAtWork(page)
  await page.type(words)
  await until('the writer has paused', async () => (await readStatus(page)) !== '')
  return (await readList(page)).map(({ question }) => question)
}

describe.each([
  { name: 'Chromium', build: 'chrome-mv3', launch: launchChromium },
  { name: 'Firefox', build: 'firefox-mv3', launch: launchFirefox },
] as const)('a policy in $name', ({ name, build, launch }) => {
  test('is in force, and stays so when a later one fails its checks', async () => {
    const copy = await ownCopy(build)
    const real = await setRealPolicy(name, copy.id, good)
    if (real === null) await fakePolicy(copy, good)
    else ends.push(real.remove)
    console.log(
      `${name}: ${real === null ? 'a policy file cannot be written here: storage.managed is a fake' : 'by a real policy file'}`,
    )
    const browser = await launch({ extension: true, copy })
    ends.push(browser.close)
    const popup = await openPopup(browser)
    // Rules and settings are told by two places, of which one may have heard of the policy first.
    const signs = ['Oakfield Trust, version 3', 'Your organisation has set this for everyone.']
    await until('the policy is in force', async () => {
      const text = await popup()
      return signs.every((sign) => text.includes(sign))
    })
    expect(await questionsAbout(browser, 'He is on the amber list.')).toContain(
      'What does “amber list” say of the child?',
    )
    // Firefox reads its policies when it starts, and then no more.
    if (real !== null && name === 'Firefox') return
    if (real === null) await pretend(browser, spoilt)
    else await real.change(spoilt)
    const again = real === null ? await openPopup(browser) : popup
    const after = await until('the spoilt policy is refused', async () => {
      const text = await again()
      return text.includes('could not be used') && text
    })
    expect(after).toContain('At ruleSet, line 1: Expected a name in quotation marks.')
    expect(after).toContain('Oakfield Trust, version 3')
  })
})
