import { describe, expect, test } from 'vitest'
import { readRuleSet, writeRuleSet } from '../../../src/model/read-rule-set.ts'
import { ruleSetFileSchema } from '../../../src/model/rule-set.ts'
import { serveHost } from '../../host/server.ts'
import type { Browser } from '../../tools/browsers/browser.ts'
import { launchChromium } from '../../tools/browsers/chromium.ts'
import { launchFirefox } from '../../tools/browsers/firefox.ts'
import { readList, readStatus } from '../../tools/drive/our-interface.ts'
import { focusedName, tabTo, untilHeading } from '../../tools/drive/own-page.ts'
import { enterAccount, openRecordForm } from '../../tools/drive/record-form.ts'
import { catchSaved, savedFile } from '../../tools/drive/saved-file.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { onStage } from '../stage.ts'
import {
  fill,
  goTo,
  importFile,
  kept,
  openLead,
  press,
  publish,
  published,
  quietField,
  untilSaid,
  writeAmberList,
} from './drive-lead.ts'
import { lookAtParts } from './look-at-parts.ts'

/** What each browser's lead has saved, for the other one's. */
const exported = new Map<Browser['name'], string>()

onStage('the lead’s morning', (stage) => {
  test('a rule set is begun, changed, given a rule of its own, published, brought back, and saved as a file', async () => {
    const page = await openLead(stage().browser)
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

    await writeAmberList(page)
    await fill(page, quietField, 'The list is amber.\nShe has a list.\nHe is on the amber list.')
    await untilSaid(page, 'The rule should stay quiet and asks: He is on the {amber list}.')
    await press(page, 'Keep this rule')
    await untilSaid(page, 'Tried on your sentences')
    await fill(page, quietField, 'The list is amber.\nShe has a list.\n“The amber list,” he said.')
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
    const untilKept = (words: string) =>
      until(`“${words}” is kept`, async () => JSON.stringify(await kept(page)).includes(`"${words}"`))
    // What stands in a field is kept before it is left, and where the part is turned from.
    await fill(page, 'Your organisation', 'Oakfield Trust', false)
    await untilKept('Oakfield Trust')
    await fill(page, 'What it is called', 'Oakfield', false)
    await goTo(page, 'publish', 'Publish')
    await untilKept('Oakfield')
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

    const [file, named] = (await published(page)).map((one) => ruleSetFileSchema.parse(one))
    if (file === undefined) throw new Error('Nothing is published.')
    expect(named).toMatchObject({ title: 'Oakfield', organisation: 'Oakfield Trust' })
    expect(file.title).not.toBe('Oakfield')
    expect(file.history?.map(({ version, why }) => [version, why])).toEqual([
      ['3', 'Too early'],
      ['2', 'A name of our own'],
      ['1', 'The new policy'],
    ])
    await goTo(page, 'start', 'Your rule set')
    await catchSaved(page)
    await press(page, 'Save the file')
    const text = await savedFile(page, `${file.id}.json`)
    expect(text).toBe(writeRuleSet(file))
    exported.set(stage().browser.name, text)
    expect(page.console()).toEqual([])
    await page.close()
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
          ruleSetDraft: {
            format: 2,
            id: 'ours',
            version: '0',
            title: 'Ours',
            basedOn: 'school',
            rules: { 'label-behaviour': { prompt: 'Ask the child.' } },
            acronyms: [{ term: 'MASH', means: 'our hub' }],
            allowed: ['MASH'],
          },
        }),
      null,
    )
    await until('there is a draft', () => page.evaluate(() => document.querySelector('nav') !== null, null))
    const { found, ways } = await lookAtParts(page)
    expect(found).toEqual([])
    // What contradicts itself is told where it stands, with a way there and back.
    expect(ways).toEqual([
      'publish #rules/label-behaviour',
      'publish #words',
      'rules/label-behaviour #publish',
      'words #publish',
    ])
    await page.close()
  })
})

describe('a rule set that was saved in another browser asks in a fresh one, once it is published there', () => {
  test.concurrent.for([
    { from: 'Chromium', to: 'Firefox', launch: launchFirefox },
    { from: 'Firefox', to: 'Chromium', launch: launchChromium },
  ] as const)('from $from to $to', async ({ from, launch }, { onTestFinished }) => {
    const text = exported.get(from)
    if (text === undefined) throw new Error(`The file is saved by the lead’s morning in ${from}: run that, too.`)
    const host = await serveHost()
    onTestFinished(host.close)
    const browser = await launch({ extension: true })
    onTestFinished(browser.close)
    await browser.grant(host.origin)
    const page = await openLead(browser)
    expect(await page.evaluate(() => chrome.storage.local.get(['ruleSetPublished', 'ruleSetDraft']), null)).toEqual({})
    await importFile(page, text.replace('"format": 2', '"format": "two"'))
    await untilSaid(page, 'rules.json was not taken. Line 2:')
    await importFile(page, text)
    await untilSaid(page, 'Its file')
    await publish(page, 'As sent to us', '4')
    const taken = ruleSetFileSchema.parse((await published(page))[0])
    const sent = readRuleSet(text)
    expect(sent.ok && taken.ownRules).toEqual(sent.ok && sent.file.ownRules)
    expect(page.console()).toEqual([])
    await page.close()

    const record = await openRecordForm(browser, host.origin, 'c1041')
    await enterAccount(record)
    await untilAtWork(record)
    await record.type('Kai is on the amber list. ')
    await until('the writer has paused', async () => (await readStatus(record)) !== '')
    expect((await readList(record)).map(({ question }) => question)).toContain(
      'What does “amber list” say of the child?',
    )
    expect(await browser.extensionComplaints()).toEqual([])
  })
})
