import { expect, test } from 'vitest'
import type { Page, Panel } from '../../tools/browsers/browser.ts'
import { readTitle } from '../../tools/drive/our-interface.ts'
import { clickInPanel, panelText, untilPanelSays } from '../../tools/drive/panel.ts'
import { enterAccount, openRecordForm } from '../../tools/drive/record-form.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { onStage, type Stage } from '../stage.ts'

const told =
  'Kai sat by the door at 10.40. He said, “I do not want to go home tonight.” Mum told me that he had not slept. '
const poor =
  'Apparently there was a fight at the weekend. Dad was aggressive. The TAF met. NFA. I rang Mrs Okoro at 11.15. '

/** A record form with a note that is being written, and the panel beside it. */
const write = async ({ browser, origin }: Stage): Promise<{ page: Page; panel: Panel }> => {
  const page = await openRecordForm(browser, origin, 'c1041')
  const panel = await browser.openPanel(page)
  await untilPanelSays(panel, 'No note yet')
  await enterAccount(page)
  await untilAtWork(page)
  await page.type(told + poor)
  await untilPanelSays(panel, 'What was the reason for “NFA”?')
  return { page, panel }
}

const everywhere = async ({ browser }: Stage): Promise<string> => {
  const own = await browser.openExtensionPage('popup.html')
  const kept = await own.evaluate(async () => {
    const { local, session } = chrome.storage
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(name)
            opening.onerror = () => reject(opening.error)
            opening.onsuccess = async () => {
              const base = opening.result
              const stores = [...base.objectStoreNames]
              const rows = stores.map(
                (store) =>
                  new Promise<unknown>((done) => {
                    const all = base.transaction(store).objectStore(store).getAll()
                    all.onsuccess = () => done(all.result)
                  }),
              )
              const found = await Promise.all(rows)
              base.close()
              resolve(found)
            }
          }),
      ),
    )
    return JSON.stringify([await local.get(null), await session.get(null), databases, document.cookie])
  }, null)
  await own.close()
  return kept
}

const ofTheNote = /aggressive|weekend|Okoro|tonight|slept|10\.40/u

onStage('the panel', (stage) => {
  test('shows what is asked, what is good and how the note reads; and is answered from', async () => {
    const { page, panel } = await write(stage())
    const asked = await panelText(panel)
    expect(asked.indexOf('The guidance asks for this')).toBeLessThan(asked.indexOf('What was the reason for “NFA”?'))
    expect(asked.indexOf('What was the reason for “NFA”?')).toBeLessThan(asked.indexOf('Worth a look'))
    expect(asked).toContain('The child’s own words are written down.')
    expect(await panel.findBarriers()).toEqual([])

    await clickInPanel(panel, 'aggressive')
    await until('its card opens in the page', async () => (await readTitle(page))?.includes('“aggressive”'))
    await clickInPanel(panel, 'Show me how')
    await untilPanelSays(panel, 'What this question looks for')
    expect(await panel.findBarriers()).toEqual([])
    await clickInPanel(panel, 'Back to the note')
    await clickInPanel(panel, 'aggressive')
    await clickInPanel(panel, 'Keep as it is')
    await clickInPanel(panel, 'Not known')
    await until('it is asked no more', async () => !(await panelText(panel)).includes('made you write “aggressive”'))

    await clickInPanel(panel, 'Who says')
    await untilPanelSays(panel, 'The child’s words (Kai)')
    expect(await panelText(panel)).toMatch(/Told by Mum.*Not clear.*Judgement.*Decision.*Action/u)
    await clickInPanel(panel, 'What the labels mean')
    expect(await panel.findBarriers()).toEqual([])

    await clickInPanel(panel, 'Outline')
    await untilPanelSays(panel, 'Mrs Okoro')
    expect(await panelText(panel)).toMatch(/on the form.*No reason for a decision or action yet/u)
    expect(await panel.findBarriers()).toEqual([])

    await clickInPanel(panel, 'As the child')
    await untilPanelSays(panel, 'One day Kai may read this')
    expect(await panelText(panel)).toContain('They may not know what “TAF” means.')
    expect(await panel.findBarriers()).toEqual([])
    await clickInPanel(panel, 'Questions')
    await panel.close()
    await page.close()
  })

  test('forgets with the field, the page and the tab, and keeps nothing', async () => {
    const { page, panel } = await write(stage())
    await page.evaluate(() => document.querySelector('#account')?.remove(), null)
    await untilPanelSays(panel, 'No note yet')
    expect(await panel.evaluate((document) => document.documentElement.outerHTML, null)).not.toMatch(ofTheNote)
    expect(await everywhere(stage())).not.toMatch(ofTheNote)

    await page.close()

    const { browser, origin } = stage()
    const next = await openRecordForm(browser, origin, 'c1041')
    await enterAccount(next)
    await untilAtWork(next)
    await next.type(poor)
    await untilPanelSays(panel, 'What was the reason for “NFA”?')
    const other = await browser.openPage(`${origin}/`)
    await until('the other tab has no note', async () => !ofTheNote.test(await panelText(panel)))
    await other.close()
    await next.bringToFront()
    await untilPanelSays(panel, 'What was the reason for “NFA”?')
    await next.press('Alt+Shift+KeyX')
    await untilPanelSays(panel, 'No note yet')
    await next.press('Alt+Shift+KeyX')
    await untilPanelSays(panel, 'What was the reason for “NFA”?')
    // The host asks before it lets go of what was typed.
    await next.evaluate(() => addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true), null)
    await next.go(`${origin}/`)
    await untilPanelSays(panel, 'No note yet')
    expect(await panel.evaluate((document) => document.documentElement.outerHTML, null)).not.toMatch(ofTheNote)
    expect(await everywhere(stage())).not.toMatch(ofTheNote)
    await panel.close()
    await next.close()
  })
})
