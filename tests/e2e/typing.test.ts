import { expect, test } from 'vitest'
import records from '../host/site/records.json' with { type: 'json' }
import { countDrawnMarks, readCount, readList, readPaintedWords, readStatus } from '../tools/drive/our-interface.ts'
import { accountText, enterAccount, enterActions, openRecordForm } from '../tools/drive/record-form.ts'
import { untilAtWork } from '../tools/drive/until-at-work.ts'
import { until } from '../tools/until.ts'
import { expectedPrompts } from './expected-prompts.ts'
import { onStage } from './stage.ts'

const accountOf = (id: string): string => records.records.find((record) => record.id === id)?.account ?? ''

onStage('typing a note', (stage) => {
  const openForm = async () => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041')
    await enterAccount(page)
    await untilAtWork(page)
    return page
  }

  test('a poor record raises the questions expected and no others', async () => {
    const page = await openForm()
    await page.type(accountOf('r-2203'))
    await until('the writer has paused', async () => (await readStatus(page)) !== '')
    const listed = await readList(page)
    expect(listed).toEqual(expectedPrompts(accountOf('r-2203')).map(({ quote, question }) => ({ quote, question })))
    expect(listed.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['aggressive', 'kicked off', 'DSL', '12 March', 'Apparently', 'obviously', 'NFA']),
    )
    expect(await readCount(page)).toBe(`${listed.length} questions about this note`)
    // The most important of them: a short poor note is no Christmas tree.
    expect(await countDrawnMarks(page)).toBe(5)
    expect(await accountText(page)).toBe(accountOf('r-2203'))
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('a careful record and a quotation raise none', async () => {
    const page = await openForm()
    const typed = `${accountOf('r-2188')} He said, “Dad is lazy and Mum is chaotic, NFA.” I thanked Kai. The TAF met.`
    await page.type(typed)
    await until('the last sentence is asked about', async () => (await readStatus(page)) !== '')
    const quotes = (await readList(page)).map(({ quote }) => quote)
    expect(quotes).toEqual(expectedPrompts(typed).map(({ quote }) => quote))
    expect(quotes).toContain('TAF')
    for (const quoted of ['lazy', 'chaotic', 'NFA']) expect(quotes).not.toContain(quoted)
    await page.close()
  })

  test('nothing is asked about a word that is still being typed', async () => {
    const page = await openForm()
    await page.type('The TAF met. Dad was aggressive')
    await until('the finished sentence is asked about', async () => (await readCount(page)) !== '')
    expect((await readList(page)).map(({ quote }) => quote)).not.toContain('aggressive')
    await page.close()
  })

  test('the list opens and stays, however soon after a key', async () => {
    const page = await openForm()
    await page.type('The TAF met. Dad')
    await until('the finished sentence is asked about', async () => (await readCount(page)) !== '')
    for (const letter of ' came at') {
      await page.type(letter)
      expect((await readList(page)).map(({ quote }) => quote)).toEqual(['TAF'])
    }
    await page.close()
  })

  test('nothing is asked about words that an input method still holds', async () => {
    const page = await openForm()
    await page.type('The TAF met. ')
    await until('the finished sentence is asked about', async () => (await countDrawnMarks(page)) === 1)
    await page.compose('Dad was aggressive. He')
    await until('the writer has paused', async () => (await readStatus(page)) !== '')
    expect(await accountText(page)).toBe('The TAF met. Dad was aggressive. He')
    expect(await countDrawnMarks(page)).toBe(1)
    await page.commit('Dad was aggressive. He')
    await until('what was taken is asked about', async () => (await countDrawnMarks(page)) === 2)
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('what is typed while the extension is still loading is asked about', async () => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041')
    await enterAccount(page)
    await page.type('Dad was aggressive. ')
    await until('it is asked about', async () => (await countDrawnMarks(page)) === 1)
    await page.close()
  })

  test('an answer in the next sentence takes the mark away', async () => {
    const page = await openForm()
    await page.type('Dad was aggressive.')
    await until('it is asked about', async () => (await countDrawnMarks(page)) === 1)
    await page.type(' He threw a chair at the wall.')
    await until('the mark is gone', async () => (await countDrawnMarks(page)) === 0)
    await page.close()
  })

  test('an editor in a frame is asked about in the same way', async () => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041')
    await enterActions(page)
    await untilAtWork(page)
    await page.type('Dad was aggressive. The TAF met. NFA.')
    await until('the writer has paused', async () => (await readStatus(page)) !== '')
    expect(await readPaintedWords(page)).toEqual(expect.arrayContaining(['NFA', 'TAF', 'aggressive']))
    await page.press('Enter')
    await page.type('The FGC is next.')
    await until('the new line is asked about', async () => (await readPaintedWords(page)).includes('FGC'))
    expect(page.console()).toEqual([])
    await page.close()
  })

  test('a note too long to be read says so', async () => {
    const page = await openForm()
    await page.evaluate(() => document.execCommand('insertText', false, 'I saw Kai at the gate. '.repeat(9_000)), null)
    await page.type('Dad was aggressive.')
    await until(
      'the count says so',
      async () => (await readCount(page)) === 'This note is too long to be read for questions',
    )
    expect(await countDrawnMarks(page)).toBe(0)
    await page.close()
  })

  test('a saved record that is opened asks nothing until it is typed in', async () => {
    const page = await openRecordForm(stage().browser, stage().origin, 'c1041', 'r-2203')
    await enterAccount(page)
    await untilAtWork(page)
    await page.type(' Dad was chaotic.')
    await until('what was typed is asked about', async () => (await readStatus(page)) !== '')
    expect((await readList(page)).map(({ quote }) => quote).filter((quote) => quote !== '')).toEqual(['chaotic'])
    await page.close()
  })
})
