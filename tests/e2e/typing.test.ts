import { expect, test } from 'vitest'
import records from '../host/site/records.json' with { type: 'json' }
import { countDrawnMarks, readCount, readList, readStatus } from '../tools/drive/our-interface.ts'
import { accountText, enterAccount, openRecordForm } from '../tools/drive/record-form.ts'
import { until } from '../tools/until.ts'
import { onStage } from './stage.ts'

const accountOf = (id: string): string => records.records.find((record) => record.id === id)?.account ?? ''

onStage('typing a note', (stage) => {
  const openForm = async () => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041')
    await enterAccount(page)
    return page
  }

  test('a poor record raises the questions expected and no others', async () => {
    const page = await openForm()
    await page.type(accountOf('r-2203'))
    await until('the writer has paused', async () => (await readStatus(page)) !== '')
    expect((await readList(page)).map(({ quote }) => quote)).toEqual([
      'aggressive',
      'kicked off',
      'DSL',
      'MASH',
      '12 March',
      'TAF',
      'Apparently',
      'obviously',
      'NFA',
      'NFA',
    ])
    expect(await readCount(page)).toBe('10 questions about this note')
    expect(await countDrawnMarks(page)).toBe(9)
    expect(await accountText(page)).toBe(accountOf('r-2203'))
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('a careful record and a quotation raise none', async () => {
    const page = await openForm()
    await page.type(accountOf('r-2188'))
    await page.type(' He said, “Dad is lazy and Mum is chaotic, NFA.” I thanked Kai. The TAF met.')
    await until(
      'the last sentence is asked about',
      async () => (await readStatus(page)) === '1 question about this note',
    )
    expect((await readList(page)).map(({ quote }) => quote)).toEqual(['TAF'])
    await page.close()
  })

  test('nothing is asked about a word that is still being typed', async () => {
    const page = await openForm()
    await page.type('The TAF met. Dad was aggressive')
    await until('the finished sentence is asked about', async () => (await readCount(page)) !== '')
    expect((await readList(page)).map(({ quote }) => quote)).not.toContain('aggressive')
    await page.close()
  })

  test('an answer in the next sentence takes the mark away', async () => {
    const page = await openForm()
    await page.type('Dad was aggressive.')
    await until('it is asked about', async () => (await countDrawnMarks(page)) === 1)
    await page.type(' He threw a chair at the wall.')
    await until('the mark is gone', async () => (await countDrawnMarks(page)) === 0)
    expect(await readCount(page)).toBe('')
    await page.close()
  })

  test('a saved record that is opened asks nothing until it is typed in', async () => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041', 'r-2203')
    await enterAccount(page)
    await page.type(' Dad was chaotic.')
    await until('what was typed is asked about', async () => (await readStatus(page)) !== '')
    expect((await readList(page)).map(({ quote }) => quote)).toEqual(['chaotic'])
    await page.close()
  })
})
