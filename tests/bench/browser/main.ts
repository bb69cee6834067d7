import { launchChromium } from '../../tools/browsers/chromium.ts'
import { launchFirefox } from '../../tools/browsers/firefox.ts'
import type { BrowserRow } from './browser-row.ts'
import { keyRows } from './keys.ts'
import { loadRows } from './loads.ts'
import { memoryRows } from './memory.ts'
import { openSites } from './open-sites.ts'
import { restRows } from './rest.ts'

const editors = ['textarea', 'tinymce', 'ckeditor5']

/**
 * What the built extension costs a page, in each browser, row by row as it is known; Firefox does not tell of its main thread, heap and
 * timers.
 */
export async function* browserRows(): AsyncGenerator<BrowserRow> {
  for (const launch of [launchChromium, launchFirefox]) {
    const sites = await openSites(launch)
    yield* await loadRows(sites, 30)
    for (const editor of editors) yield* await keyRows(sites, editor)
    if (sites.browser.name === 'Chromium') {
      // In browsers of their own, at once: neither is of a time that the other could stretch.
      const others = await openSites(launch)
      const [rests, memories] = await Promise.all([restRows(sites, editors, 60), memoryRows(others)])
      yield* rests
      yield* memories
      await others.close()
    }
    await sites.close()
  }
}
