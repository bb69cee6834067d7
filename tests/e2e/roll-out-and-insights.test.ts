import { expect, test } from 'vitest'
import { readCountFile, writeCountFile } from '../../src/model/count-file.ts'
import { readPolicy } from '../../src/model/read-policy.ts'
import type { ReplyCount } from '../../src/model/reply.ts'
import { sampleRuleSet } from '../../src/model/sample-rule-set.ts'
import type { Page } from '../tools/browsers/browser.ts'
import { barriersFor } from '../tools/drive/own-page.ts'
import { catchSaved, savedFile } from '../tools/drive/saved-file.ts'
import { until } from '../tools/until.ts'
import { onStage } from './stage.ts'

const counts = (reply: ReplyCount['reply'], rule: string, weeks: number, most: number) =>
  Array.from({ length: weeks }, (_, week) => ({
    day: `2026-0${1 + Math.floor(week / 4)}-0${1 + (week % 4) * 2}`,
    rule,
    reply,
    reason: null,
    count: most + week,
  }))
const staff = Array.from({ length: 5 }, (_, person) => ({
  name: `counts-${person}.json`,
  text: writeCountFile([
    ...counts('asked', 'label-care', 8, 9),
    ...counts('set-aside', 'label-care', 6 + person, 7),
    ...counts('wrong', 'label-care', 3, 1),
    ...counts('asked', 'jargon-acronyms', 8, 9),
    ...counts('changed', 'jargon-acronyms', 8, 5),
    ...counts('kept', 'jargon-acronyms', 5, 2),
  ]),
}))

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** What the tables say, and what the bars do: of each week, how high each end of a prompt is drawn, by the height of one prompt. */
const readWeeks = () => {
  const numbers = (row: Element) => [...row.querySelectorAll('td:not(.reasons)')].map((one) => Number(one.textContent))
  const told = [...document.querySelectorAll('.weeks tbody tr')].map(numbers)
  const heights = [...document.querySelectorAll('.weeks .ct-series')].map((end) =>
    [...end.querySelectorAll('rect')].map((bar) => bar.height.baseVal.value),
  )
  const sumOf = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
  const prompt = sumOf(heights.flat()) / sumOf(told.map(([asked = 0]) => asked))
  return {
    told,
    drawn: told.map((_, week) => heights.map((end) => Math.round((end[week] ?? 0) / prompt))),
    byRule: [...document.querySelectorAll('tbody tr:has(.reasons)')].flatMap(numbers),
  }
}

onStage('a lead', (stage) => {
  const textOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.textContent ?? '', null)
  /** Presses the button that reads so: the first of several, or the last. */
  const press = (page: Page, name: string, at: 0 | -1 = 0) =>
    page.evaluate(
      ([wanted, nth]) => {
        const buttons = [...document.querySelectorAll('button')]
        const found = buttons.filter(({ textContent }) => textContent?.trim() === wanted).at(nth)
        if (found === undefined) throw new Error(`There is no button “${wanted}”.`)
        found.click()
      },
      [name, at] as const,
    )
  /** Sets the control with a label, as its user does. */
  const set = (page: Page, label: string, value: string) =>
    page.evaluate(
      ([wanted, given]) => {
        const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted)
        const control = named?.control
        if (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement) {
          control.value = given ?? ''
          control.dispatchEvent(new Event('input', { bubbles: true }))
          control.dispatchEvent(new Event('change', { bubbles: true }))
        } else if (control instanceof HTMLInputElement) control.click()
        else throw new Error(`There is no control “${wanted}”.`)
      },
      [label, value] as const,
    )
  const open = async (part: string, heading: string) => {
    const page = await stage().browser.openExtensionPage('options.html')
    await page.evaluate(
      async ([draft, named]) => {
        await chrome.storage.local.set({ ruleSetDraft: draft })
        location.hash = named
      },
      [sampleRuleSet(), part] as const,
    )
    await until(`the page says “${heading}”`, () =>
      page.evaluate((wanted) => document.querySelector('h1')?.textContent === wanted, heading),
    )
    await catchSaved(page)
    return page
  }

  test('chooses what everybody is to have, and saves the file that sets it', async () => {
    const page = await open('roll_out', 'Roll it out')
    await set(page, 'How gently it asks', 'gentle')
    await set(page, 'Pausing it', '')
    await set(page, 'Practice', '')
    await set(page, 'Add sites', 'records.example/case/1\nnowhere')
    await press(page, 'Add')
    await until('a site is taken', async () =>
      (await textOf(page)).includes('This line could not be read; the others were added.'),
    )
    expect(await textOf(page)).toContain('https://records.example/*')
    await set(page, 'Letters and what they mean here', 'added')
    await press(page, 'Take over those of your rule set')
    await set(page, 'Words that are never asked about', 'instead')
    await set(page, 'Add words', 'base room')
    await press(page, 'Add', -1)
    await until('it says what it adds and replaces', async () =>
      /Added to what staff have: Letters[^:]*In place of what staff have: Words/u.test(await textOf(page)),
    )
    await set(page, 'For', 'policies.json')
    await until('its steps are there', async () => (await textOf(page)).includes('about:policies'))
    await press(page, 'Save policies.json')
    const file = JSON.parse(await savedFile(page, 'policies.json'))
    const policy = file.policies['3rdparty'].Extensions['recordwell@recordwell.example']
    expect(readPolicy(policy).ok).toBe(true)
    expect(policy).toMatchObject({
      sites: ['https://records.example/*'],
      gentleness: 'gentle',
      locked: ['pause'],
      pages: ['panel', 'lead', 'audit'],
      toAdd: { acronyms: sampleRuleSet().acronyms },
      toOverwrite: { allowed: ['base room'] },
    })
    expect(JSON.parse(policy.ruleSet).title).toBe(sampleRuleSet().title)
    const command = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#own-package')?.value, null)
    expect(command).toBe("RECORDWELL_HOSTS='https://records.example/*' npm run zip")
    expect(await textOf(page)).toMatch(/This browser[\s\S]*Rules: .*, version [\s\S]*Nothing is locked\./u)
    await press(page, 'Save recordwell-this-browser.txt')
    expect(await savedFile(page, 'recordwell-this-browser.txt')).toMatch(/^Rules: .*\n/u)
    expect(await page.findBarriers()).toEqual([])
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('sees from five people’s counts, dropped in together, which rule is noisy, and goes to it', async () => {
    const page = await open('insights', 'What is learnt')
    const drop = (files: readonly { readonly name: string; readonly text: string }[]) =>
      page.evaluate((given) => {
        const input = document.querySelector<HTMLInputElement>('#count-files')
        const held = new DataTransfer()
        for (const { name, text } of given) held.items.add(new File([text], name))
        if (input === null) throw new Error('There is no place for files.')
        input.files = held.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }, files)
    await drop([...staff.slice(0, 4), { name: 'holiday.json', text: '{\n"kind": "photo" }' }])
    await until('four are too few', async () => (await textOf(page)).includes('fewer than five people'))
    expect(await textOf(page)).toContain('4 files were read.')
    expect(await textOf(page)).toMatch(/holiday\.json was not taken\. Line 2/u)
    expect(await textOf(page)).not.toContain('label-care')
    await drop(staff.slice(4))
    await until('five are shown', async () => (await textOf(page)).includes('set aside or reported wrong'))
    const [noisy = '', earning = ''] =
      (await textOf(page)).split('Mostly set aside: noisy')[1]?.split('Mostly answered') ?? []
    expect([noisy.includes('label-care'), earning.includes('jargon-acronyms')]).toEqual([true, true])
    await until('the bars are drawn', () =>
      page.evaluate(() => document.querySelector('.ct-series rect') !== null, null),
    )
    const { told, drawn, byRule } = await page.evaluate(readWeeks, null)
    expect(told.length).toBe(10)
    expect(drawn).toEqual(told.map(([, ...ends]) => ends))
    expect(told.map(([asked = 0, ...ends]) => asked - sum(ends))).toEqual(told.map(() => 0))
    expect(sum(told.flat())).toBe(sum(byRule))
    await page.evaluate(() => document.querySelector('.weeks details')?.setAttribute('open', ''), null)
    expect(await barriersFor(page)).toEqual([])
    await press(page, 'Save the counts of this browser')
    expect(readCountFile(await savedFile(page, 'recordwell-counts.json'))).toMatchObject({
      ok: true,
      file: { counts: [] },
    })
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="#rules/label-care"]')?.click(), null)
    await until('the rule is there, and how often it was asked here', async () =>
      (await textOf(page)).includes('Asked: 0Words changed: 0'),
    )
    expect(await page.evaluate(() => location.hash, null)).toBe('#rules/label-care')
    expect(JSON.stringify(await page.evaluate(() => chrome.storage.local.get(null), null))).not.toContain('counts-')
    expect(page.console()).toEqual([])
    await page.close()
  })
})
