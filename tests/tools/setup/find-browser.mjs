import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const ubuntuStubSize = 20_000

/** Ubuntu's packages of both browsers are little shell scripts that point to a snap, which cannot load our extension. */
const isSnapStub = (file) => {
  const real = realpathSync(file)
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true
  return statSync(real).size < ubuntuStubSize && readFileSync(real, 'utf8').includes('snap ')
}

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))

const playwrights = () => {
  try {
    return [createRequire(import.meta.url)('@playwright/test').chromium.executablePath()]
  } catch {
    return []
  }
}

/** Lists in the order they are looked at; the last ones cost time to find out. */
const places = {
  chromium: [
    () => ['/usr/bin/chromium', ...onPath('chromium'), '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    playwrights,
  ],
  firefox: [
    () => ['/usr/bin/firefox-esr', ...onPath('firefox-esr'), ...onPath('firefox')],
    () => ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ],
}

/**
 * The program of a browser that can load the built extension: what the variable CHROMIUM or FIREFOX names, or the first
 * one found; null where there is none. Throws an Error where the variable names nothing.
 */
export const findBrowser = (name) => {
  const variable = name.toUpperCase()
  const named = process.env[variable]
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which is not there.`)
    return named
  }
  for (const files of places[name]) {
    const found = files().find((file) => existsSync(file) && !isSnapStub(file))
    if (found !== undefined) return found
  }
  return null
}
