import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readStatus } from '../tools/drive/our-interface.ts'
import { enterAccount, openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { onStage } from './stage.ts'

onStage('the extension at work', (stage) => {
  test('asks nothing of any other server', async () => {
    const { browser, origin } = stage()
    const page = await openRecordForm(browser, origin, 'c1041')
    await enterAccount(page)
    await untilAtWork(page)
    await page.type('Dad was aggressive. The TAF met.')
    await until('the writer has paused', async () => (await readStatus(page)) !== '')
    expect(browser.requests().filter(({ url }) => !url.startsWith(`${origin}/`))).toEqual([])
    await page.close()
  })
})

onStage(
  'an extension that does call out',
  (stage) => {
    test('is seen', async () => {
      await until('its request is seen', async () =>
        stage()
          .browser.requests()
          .some(({ url }) => url.includes('called-out.example')),
      )
    })
  },
  { extension: 'absent', also: [resolve(import.meta.dirname, '../fixtures/calls-out')] },
)
