import { expect, test } from 'vitest'
import { readTitle } from '../../tools/drive/our-interface.ts'
import { clickInPanel, panelText, untilPanelSays } from '../../tools/drive/panel.ts'
import { enterAccount, enterActions, openRecordForm } from '../../tools/drive/record-form.ts'
import { untilAtWork } from '../../tools/drive/until-at-work.ts'
import { until } from '../../tools/until.ts'
import { revoke } from '../gate/revoke.ts'
import { onStage } from '../stage.ts'
import { allThatIsKept } from './all-that-is-kept.ts'
import { poor, writeBeside } from './beside-a-note.ts'

const ofTheNote = /aggressive|weekend|Okoro|tonight|slept|10\.40/u

onStage('the panel', (stage) => {
  test('shows what is asked, what is good and how the note reads; and is answered from', async () => {
    const { page, panel } = await writeBeside(stage())
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
    expect(await panelText(panel)).toMatch(/Form: Kai Merton, the child.*No reason for a decision or action yet/u)
    expect(await panel.findBarriers()).toEqual([])

    await clickInPanel(panel, 'As the child')
    await untilPanelSays(panel, 'One day Kai may read this')
    expect(await panelText(panel)).toContain('They may not know what “TAF” means.')
    expect(await panel.findBarriers()).toEqual([])
    await clickInPanel(panel, 'Questions')

    await enterActions(page)
    await page.type('Dad was hostile. ')
    await untilPanelSays(panel, 'made you write “hostile”')
    expect(await panelText(panel)).toMatch(/^Actions and decisions/u)
    await panel.close()
    await page.close()
  })

  test('forgets with the field, the page and the tab, and keeps nothing', async () => {
    const { page, panel } = await writeBeside(stage())
    await page.evaluate(() => document.querySelector('#account')?.remove(), null)
    await untilPanelSays(panel, 'No note yet')
    expect(await panel.evaluate((document) => document.documentElement.outerHTML, null)).not.toMatch(ofTheNote)
    expect(await allThatIsKept(stage())).not.toMatch(ofTheNote)

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
    await untilPanelSays(panel, 'Everything is hidden on this page')
    await next.press('Alt+Shift+KeyX')
    await untilPanelSays(panel, 'What was the reason for “NFA”?')
    // The host asks before it lets go of what was typed.
    await next.evaluate(() => addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true), null)
    await next.go(`${origin}/`)
    await untilPanelSays(panel, 'No note yet')
    expect(await panel.evaluate((document) => document.documentElement.outerHTML, null)).not.toMatch(ofTheNote)
    expect(await allThatIsKept(stage())).not.toMatch(ofTheNote)
    await panel.close()
    await next.close()
  })

  test('shows words far down in a long note, says of one that is too long, and of a site that is switched off', async () => {
    const { browser, origin } = stage()
    const { page, panel } = await writeBeside(stage())
    const fill = (length: number) =>
      page.evaluate((lines) => {
        const account = document.querySelector<HTMLTextAreaElement>('#account')
        if (account === null) return
        account.value += `\n${'She sat in the library and read. '.repeat(lines)}`
        account.scrollTop = account.scrollHeight
      }, length)
    const seenAt = () => page.evaluate(() => document.querySelector('#account')?.scrollTop ?? -1, null)
    await fill(100)
    await page.type('\nDone. ')
    const before = await until('the note is scrolled', async () => (await seenAt()) || null)
    await clickInPanel(panel, 'aggressive')
    await until('its words are scrolled to', async () => (await seenAt()) < before)
    expect(await readTitle(page)).toContain('“aggressive”')

    await fill(4000)
    await page.type('More. ')
    await untilPanelSays(panel, 'too long to read here')
    expect(await panelText(panel)).not.toMatch(ofTheNote)
    await revoke(browser, origin)
    await untilPanelSays(panel, 'Recordwell is not on here')
    await panel.close()
    await page.close()
  })
})
