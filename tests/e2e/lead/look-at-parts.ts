import { parts } from '../../../src/pages/lead/parts.ts'
import type { Page } from '../../tools/browsers/browser.ts'
import { barriersFor } from '../../tools/drive/own-page.ts'
import { until } from '../../tools/until.ts'

/** Goes through all parts of the lead's page and to one rule: the barriers found there, and where concerns told there lead to. */
export const lookAtParts = async (page: Page) => {
  const found: string[] = []
  const ways = new Set<string>()
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
    for (const href of await page.evaluate(
      () => [...document.querySelectorAll('.concerns a')].map((link) => link.getAttribute('href')),
      null,
    ))
      ways.add(`${part} ${href}`)
    await page.resize({ width: 341, height: 192, scale: 1 })
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth, null)
    if (isTooWide) found.push(`${part}: wider than the window at 400% zoom`)
    await page.resize({ width: 1366, height: 768, scale: 1 })
  }
  return { found, ways: [...ways].sort() }
}
