import { expect, test } from 'vitest'
import { readRuleSet, writeRuleSet } from '../../../src/model/read-rule-set.ts'
import { ruleSetFileSchema } from '../../../src/model/rule-set.ts'
import { parts } from '../../../src/pages/lead/parts.ts'
import type { Page } from '../../tools/browsers/browser.ts'
import { readList, readStatus } from '../../tools/drive/our-interface.ts'
import { barriersFor, focusedName, tabTo, untilHeading } from '../../tools/drive/own-page.ts'
import { enterAccount, openRecordForm } from '../../tools/drive/record-form.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { onStage } from '../stage.ts'
import { fill, goTo, importFile, press, untilSaid } from './drive-lead.ts'

const ownQuestion = 'What does “{quote}” say of the child?'

onStage('the lead’s morning', (stage) => {
  const openLead = async (): Promise<Page> => {
    const page = await stage().browser.openExtensionPage('options.html')
    await untilSaid(page, 'Start from a kind of setting')
    return page
  }
  const published = (page: Page) =>
    page.evaluate(async () => {
      const { ruleSetPublished } = await chrome.storage.local.get<{ ruleSetPublished?: unknown[] }>('ruleSetPublished')
      return ruleSetPublished ?? []
    }, null)
  const publish = async (page: Page, why: string, version: string) => {
    await goTo(page, 'publish', 'Publish')
    await fill(page, 'Your name', 'R. Ellis')
    await fill(page, 'Why, for whoever looks back at this', why)
    await press(page, 'Publish')
    await untilSaid(page, `Version ${version} is published.`)
  }

  test('a rule set is begun, changed, given a rule of its own, published, brought back, and taken elsewhere', async () => {
    const { browser, origin } = stage()
    const page = await openLead()
    await press(page, 'Start from this')
    await untilSaid(page, 'Its file')

    await goTo(page, 'words', 'Words')
    await fill(page, 'Add letters and their meaning', 'MASH = our hub at the town hall\nnothing')
    await press(page, 'Add')
    await untilSaid(page, 'our hub at the town hall')
    await untilSaid(page, 'could not be read')

    await goTo(page, 'rules/date-missing', 'Rules')
    await press(page, 'Have it stand otherwise in some notes')
    await fill(page, 'Which kind of note', 'Phone call')
    await press(page, 'Add')
    await until('it is silent in phone calls', () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.kept li')].some((one) => one.textContent?.startsWith('Phone call') ?? false),
        null,
      ),
    )

    await goTo(page, 'own', 'Your own rules')
    await fill(page, 'What you call it', 'Amber list')
    await press(page, 'Write a rule')
    await fill(page, 'Words or phrases it is about', 'amber list')
    await fill(page, 'The question', ownQuestion)
    await fill(page, 'Why it is asked', 'Lists of ours mean nothing elsewhere.')
    await fill(page, 'A sentence in which it is answered', 'She is a pupil whom we see each week.')
    await fill(page, 'Document, such as your recording policy', 'Our recording policy')
    await fill(page, 'Section', '7')
    const asks = 'She is on the {amber list}.\nHe came off the {amber list}.\nPut him on the {amber list}.'
    await fill(page, 'At least three sentences it should ask about, one a line', asks)
    const quiet = 'At least three sentences it should leave alone, one a line'
    await fill(page, quiet, 'The list is amber.\nShe has a list.\nHe is on the amber list.')
    await untilSaid(page, 'The rule should stay quiet and asks: He is on the {amber list}.')
    await press(page, 'Keep this rule')
    await untilSaid(page, 'Tried on your sentences')
    await fill(page, quiet, 'The list is amber.\nShe has a list.\n“The amber list,” he said.')
    await untilSaid(page, 'It asks and stays quiet as you said.')
    await press(page, 'Keep this rule')
    await untilSaid(page, 'own-amber-list')

    await goTo(page, 'try', 'Try it')
    await fill(page, 'The note', 'Kai is on the amber list.')
    await untilSaid(page, 'What does “amber list” say of the child?')
    await until('it comes in the comparison', () =>
      page.evaluate(() => document.querySelector('.compared')?.textContent?.includes('“amber list”') ?? false, null),
    )

    await publish(page, 'The new policy', '1')
    await goTo(page, 'start', 'Your rule set')
    await fill(page, 'What it is called', 'Oakfield')
    await publish(page, 'A name of our own', '2')
    await press(page, 'Bring version 1 back')
    await until('it is asked who and why', () =>
      page.evaluate(() => document.querySelectorAll('.history form').length === 1, null),
    )
    await page.evaluate(() => {
      for (const field of document.querySelectorAll<HTMLInputElement>('.history form input')) {
        field.focus()
        document.execCommand('insertText', false, 'Too early')
      }
    }, null)
    await until('it is sent', () =>
      page.evaluate(() => {
        const form = document.querySelector<HTMLFormElement>('.history form')
        form?.requestSubmit()
        return form === null
      }, null),
    )
    await until('version 1 is back as 3', async () => (await published(page)).length === 3)

    const file = ruleSetFileSchema.parse((await published(page))[0])
    expect(file.title).not.toBe('Oakfield')
    expect(file.history?.map(({ version, why }) => [version, why])).toEqual([
      ['3', 'Too early'],
      ['2', 'A name of our own'],
      ['1', 'The new policy'],
    ])
    const text = writeRuleSet(file)
    await page.evaluate(() => chrome.storage.local.remove(['ruleSetPublished', 'ruleSetDraft']), null)
    await untilSaid(page, 'Start from a kind of setting')
    await importFile(page, text.replace('"format": 2', '"format": "two"'))
    await untilSaid(page, 'rules.json was not taken. Line 2:')
    await importFile(page, text)
    await untilSaid(page, 'Its file')
    await publish(page, 'As sent to us', '4')
    const [taken] = (await published(page)).map((one) => ruleSetFileSchema.parse(one))
    const again = readRuleSet(writeRuleSet(ruleSetFileSchema.parse(taken)))
    expect(again.ok && again.file.ownRules).toEqual(file.ownRules)
    expect(page.console()).toEqual([])
    await page.close()

    const record = await openRecordForm(browser, origin, 'c1041')
    await enterAccount(record)
    await untilAtWork(record)
    await record.type('Kai is on the amber list. ')
    await until('the writer has paused', async () => (await readStatus(record)) !== '')
    expect((await readList(record)).map(({ question }) => question)).toContain(
      'What does “amber list” say of the child?',
    )
    await record.close()
  })

  test('a draft is begun, changed and published by the keyboard alone', async () => {
    const page = await stage().browser.openExtensionPage('options.html')
    await page.evaluate(() => chrome.storage.local.remove(['ruleSetPublished', 'ruleSetDraft']), null)
    await untilSaid(page, 'Start from a kind of setting')
    const pressOn = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
      await tabTo(page, name, key)
      await page.press('Enter')
    }
    await pressOn('Start from this')
    await untilHeading(page, 'Your rule set')
    await pressOn('Words', 'Shift+Tab')
    await untilHeading(page, 'Words')
    await tabTo(page, 'Add letters and their meaning')
    await page.type('MASH = our hub')
    await pressOn('Add')
    await untilSaid(page, 'MASH our hub')
    expect(await focusedName(page)).toBe('Add')
    await pressOn('Remove MASH', 'Shift+Tab')
    await until('it is gone', () =>
      page.evaluate(() => !document.querySelector('main')?.textContent?.includes('MASH our hub'), null),
    )
    expect(await focusedName(page)).not.toBe('')
    await pressOn('Publish', 'Shift+Tab')
    await untilHeading(page, 'Publish')
    await tabTo(page, 'Your name')
    await page.type('R. Ellis')
    await tabTo(page, 'Why, for whoever looks back at this')
    await page.type('To begin')
    await page.press('Enter')
    await untilSaid(page, 'Version 1 is published.')
    await page.close()
  })

  test('a part that is asked for while the page is being drawn is the part shown', async () => {
    const page = await stage().browser.openExtensionPage('options.html')
    const source = `new MutationObserver((_, watch) => {
      if (document.querySelector('h1') === null) return
      watch.disconnect()
      location.hash = 'insights'
    }).observe(document, { childList: true, subtree: true })`
    // Only Chromium can be told what to run before a page's own scripts.
    await page.devtools?.send('Page.enable')
    await page.devtools?.send('Page.addScriptToEvaluateOnNewDocument', { source })
    await page.go(
      await page.evaluate(
        (devtools) => `${location.origin}/options.html?again${devtools ? '' : '#insights'}`,
        page.devtools !== null,
      ),
    )
    await until('it is the part shown', () =>
      page.evaluate(() => document.querySelector('h1')?.textContent === 'What is learnt', null),
    )
    await page.close()
  })

  test('every part is open to all: no barrier, in light, dark and forced colours, nor at the width of 400% zoom', async () => {
    const page = await stage().browser.openExtensionPage('options.html')
    await until('the page is there', () => page.evaluate(() => document.querySelector('h1') !== null, null))
    await page.evaluate(
      () =>
        chrome.storage.local.set({
          ruleSetDraft: { format: 2, id: 'ours', version: '0', title: 'Ours', basedOn: 'school', rules: {} },
        }),
      null,
    )
    await until('there is a draft', () => page.evaluate(() => document.querySelector('nav') !== null, null))
    const found: string[] = []
    for (const part of [...parts, 'rules/label-behaviour']) {
      await page.evaluate((fragment) => {
        location.hash = fragment
      }, part)
      await until('it is shown', () =>
        page.evaluate(
          (fragment) => document.querySelector(`nav [href="#${fragment}"]`)?.getAttribute('aria-current') === 'page',
          part.split('/')[0] ?? part,
        ),
      )
      found.push(...(await barriersFor(page)).map((barrier) => `${part}: ${barrier}`))
      await page.resize({ width: 341, height: 192, scale: 1 })
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth, null)
      if (isTooWide) found.push(`${part}: wider than the window at 400% zoom`)
      await page.resize({ width: 1366, height: 768, scale: 1 })
    }
    expect(found).toEqual([])
    await page.close()
  })
})
