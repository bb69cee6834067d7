import { mkdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { serveHost } from '../host/server.ts'
import { launchChromium } from './browsers/chromium.ts'
import { buildExtension } from './start/build-extension.ts'
import { showPrompts } from './start/show-prompts.ts'

const recordsSchema = z.object({
  records: z.array(z.object({ id: z.string(), child: z.string(), account: z.string() })),
})
const poorRecord = 'r-2203'
const screenshot = 'tests/.results/start.png'

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY)
const headed = hasDisplay && !process.argv.includes('--headless')

const { records } = recordsSchema.parse(
  JSON.parse(readFileSync(new URL('../host/site/records.json', import.meta.url), 'utf8')),
)
const record = records.find(({ id }) => id === poorRecord)
if (record === undefined) throw new Error(`records.json has no ${poorRecord}.`)

console.log('Building the extension for Chromium')
await buildExtension()
const host = await serveHost()
console.log(`Harbour Records, an invented record system, answers at ${host.origin}`)
const browser = await launchChromium({ extension: true, headed })
try {
  await browser.grant(host.origin)
  if (headed) {
    await browser.openPage(`${host.origin}/record.html?child=${record.child}`)
    console.log('Type a note into “Account”; close the browser to end.')
    await browser.closed()
  } else {
    mkdirSync('tests/.results', { recursive: true })
    console.log('There is no display, so the browser runs unseen and a poor record is typed into “Add a record”:\n')
    await showPrompts(browser, host.origin, record, screenshot)
  }
} finally {
  await browser.close()
  await host.close()
}
