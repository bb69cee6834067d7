import { expect, test } from 'vitest'
import type { Page, Popup } from '../../tools/browsers/browser.ts'
import { readList } from '../../tools/drive/our-interface.ts'
import { clickInPopup, popupText } from '../../tools/drive/popup.ts'
import { enterAccount, middleOf, openRecordForm } from '../../tools/drive/record-form.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { onStage } from '../stage.ts'

onStage('what the writer says of a field', (stage) => {
  const says = (popup: Popup, words: string) =>
    until(`the popup says “${words}”`, async () => (await popupText(popup)).includes(words))
  const openPopupAt = async (page: Page, control: string, words: string) => {
    await page.click(await middleOf(page, control))
    const popup = await stage().browser.openPopup(page)
    await says(popup, words)
    return popup
  }
  const reads = (popup: Popup) =>
    popup.evaluate(
      (document) =>
        Object.fromEntries(
          [...document.querySelectorAll('.reads li')].map((one) => [
            one.firstChild?.textContent?.trim(),
            one.className,
          ]),
        ),
      null,
    )
  const choose = (popup: Popup, use: string) =>
    popup.evaluate((document, wanted) => {
      const choice = document.querySelector<HTMLSelectElement>('.is select')
      if (choice === null) throw new Error('The popup has no choice.')
      choice.focus()
      choice.value = wanted
      // An event of the popup's own: it may not look into one of a driver's.
      const { Event: Own } = document.defaultView ?? globalThis
      choice.dispatchEvent(new Own('change', { bubbles: true }))
    }, use)
  const asksWhichDay = async (page: Page) => (await readList(page)).some(({ quote }) => quote.includes('Tuesday'))

  test('is heeded at once, shown, undone, and offered to be saved for the lead', async () => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041')
    await page.evaluate(() => {
      const label = document.querySelector('#incident-date')?.closest('label')?.firstChild
      if (label) label.textContent = 'Seen on '
    }, null)
    await enterAccount(page)
    await untilAtWork(page)
    await page.type('Kai was quiet on Tuesday. He sat with TAF papers. ')
    await until('it is asked which day', () => asksWhichDay(page))

    const popup = await openPopupAt(page, '#incident-date', 'Not read: what its label says is not known.')
    expect(await popupText(popup)).toContain('Known as a form of Harbour Records')
    expect(await reads(popup)).toMatchObject({
      'date of the incident': 'missing',
      author: 'filled',
      'body map': 'empty',
    })
    await choose(popup, 'incidentAt')
    await says(popup, 'Read as: date of the incident, because you said so.')
    await until('the form is read anew', async () => (await reads(popup))['date of the incident'] === 'filled')
    expect(await popup.findBarriers()).toEqual([])
    expect(await popupText(popup)).toContain('Save what you said of this site’s fields')
    await popup.close()
    await enterAccount(page)
    await until('it is asked no more', async () => !(await asksWhichDay(page)))

    const again = await openPopupAt(page, '#incident-date', 'because you said so')
    await clickInPopup(again, 'Undo')
    await says(again, 'Not read')
    await again.close()
    await enterAccount(page)
    await until('it is asked again', () => asksWhichDay(page))
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('is known again for each kind of control, and listed', async () => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041')
    for (const [control, use, told] of [
      ['#category', 'none', 'Category never checked'],
      ['#body-map', 'actions', 'Body map completed actions'],
      ['#child-name', 'author', 'Child author'],
    ] as const) {
      const popup = await openPopupAt(page, control, 'What this field is')
      await choose(popup, use)
      await clickInPopup(popup, 'Sites and fields you chose')
      await says(popup, told)
      await popup.close()
    }
    const popup = await openPopupAt(page, '#account', 'Looks like a note, so it is checked.')
    expect(await reads(popup)).toMatchObject({ category: 'missing', 'body map': 'missing', child: 'missing' })
    await popup.close()
    await page.close()
  })
})
