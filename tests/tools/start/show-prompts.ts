import { loadRuleSet } from '../../../src/cli/load-rules.ts'
import { createChecker } from '../../../src/engine/checker.ts'
import type { Browser } from '../browsers/browser.ts'
import { readList, readStatus, readTitle } from '../drive/our-interface.ts'
import { enterAccount, openRecordForm } from '../drive/record-form.ts'
import { untilAtWork } from '../drive/until-at-work.ts'
import { until } from '../until.ts'

interface TypedRecord {
  readonly child: string
  readonly account: string
}

/** Types a record as a person would, prints what the browser then asks, and puts a picture of it into a file. */
export const showPrompts = async (browser: Browser, origin: string, { child, account }: TypedRecord, file: string) => {
  const page = await openRecordForm(browser, origin, child)
  await enterAccount(page)
  await untilAtWork(page)
  await page.type(account)
  console.log(`  ${account.replaceAll(/(.{1,92})(\s|$)/g, '$1\n  ')}`)
  await until('the writer has paused and the questions are there', async () => (await readStatus(page)) !== '')
  const listed = await readList(page)

  // The browser shows questions, not names of checks; the same rules say which check a question comes from.
  const asked = createChecker(loadRuleSet('standard').ruleSet).check(account, {})
  for (const { quote, question } of listed) {
    const check = asked.find((prompt) => prompt.question === question)?.check ?? ''
    console.log(`  ${check.padEnd(10)} ${(quote === '' ? 'the whole note' : `“${quote}”`).padEnd(16)} ${question}`)
  }
  await page.press('Alt+KeyQ')
  await until('a card opens', async () => (await readTitle(page)) !== null)
  await until('it stands still', () => page.inInterface((root) => root.getAnimations().length === 0, null))
  await page.screenshot(file)
  console.log(`\n${listed.length} questions, read from the browser. A picture of it: ${file}`)
}
