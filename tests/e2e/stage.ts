import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { serveHost } from '../host/server.ts'
import type { Browser } from '../tools/browsers/browser.ts'
import { launchChromium } from '../tools/browsers/chromium.ts'
import { launchFirefox } from '../tools/browsers/firefox.ts'

const launchers = [
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: launchFirefox },
]

/** A browser of one's own and the demo host. */
export interface Stage {
  readonly browser: Browser
  /** The demo host's origin. */
  readonly origin: string
}

interface StageOptions {
  /** Whether the extension is there and the demo host's site is on; `'off'` is there and not on. */
  readonly extension?: 'on' | 'off' | 'absent'
  readonly also?: readonly string[]
}

/** Runs tests in Chromium and in Firefox. After each one our extension's own contexts must have nothing to complain of. */
export const onStage = (title: string, tests: (stage: () => Stage) => void, options: StageOptions = {}): void => {
  const { extension = 'on', also = [] } = options
  describe.each(launchers)(`${title} ($name)`, ({ launch }) => {
    let stage: Stage | undefined
    let close = async () => {}
    const current = () => {
      if (stage === undefined) throw new Error('The browser has not started.')
      return stage
    }
    beforeAll(async () => {
      const host = await serveHost()
      const browser = await launch({ extension: extension !== 'absent', also })
      stage = { browser, origin: host.origin }
      close = async () => {
        await browser.close()
        await host.close()
      }
      if (extension === 'on') await browser.grant(host.origin)
    })
    afterEach(async () => {
      if (extension !== 'absent') expect(await current().browser.extensionComplaints()).toEqual([])
    })
    afterAll(() => close())
    tests(current)
  })
}
