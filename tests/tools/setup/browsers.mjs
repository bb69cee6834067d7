import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.mjs'
import { say } from './say.mjs'
import { whileAlone } from './while-alone.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const packages = { chromium: 'chromium', firefox: 'firefox-esr' }
const missingOf = (names) => names.filter((name) => findBrowser(name) === null)

const isUbuntu = () => existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))

/** Ubuntu's own packages are stubs for snaps; they would take minutes to install and not serve. */
const aptHasThem = () => process.getuid?.() === 0 && !isUbuntu() && spawnSync('apt-get', ['--version']).status === 0

const apt = (...words) =>
  spawnSync('apt-get', ['-q', ...words], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

const advice = {
  chromium: 'Chromium (`npx playwright install chromium`, or CHROMIUM=/path/to/chromium)',
  firefox: 'Firefox (from your system’s packages or mozilla.org, or FIREFOX=/path/to/firefox)',
}

/** Finds the browsers asked for, or installs them where apt can. Throws an Error that says what to install. */
export const ensureBrowsers = (browsers) => {
  if (missingOf(browsers).length === 0) return
  whileAlone(root, () => {
    const wanted = missingOf(browsers)
    if (wanted.length === 0 || !aptHasThem()) return
    const names = [...wanted.map((name) => packages[name]), 'fonts-liberation']
    say(`installing ${names.join(', ')} (apt-get)`)
    if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...names)) {
      say('apt-get did not finish; what it said stands above')
    }
  })
  const still = missingOf(browsers)
  if (still.length === 0) return
  throw new Error(
    `a browser is missing: install ${still.map((name) => advice[name]).join(' and ')}, and run the same command again.`,
  )
}
