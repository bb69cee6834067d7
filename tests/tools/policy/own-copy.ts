import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asExpression } from '../browsers/as-expression.ts'
import { extensionFolder } from '../browsers/extension-folder.ts'

/** A copy of a build that no other test's browser knows: a policy for it, which the whole machine sees, is for it alone. */
export interface OwnCopy {
  readonly folder: string
  readonly id: string
}

/** Copies a build under an id of its own. */
export const ownCopy = async (build: 'chrome-mv3' | 'firefox-mv3'): Promise<OwnCopy> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'recordwell-policy-')))
  await cp(extensionFolder(build), folder, { recursive: true })
  const manifest: Record<string, unknown> = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  const id = build === 'chrome-mv3' ? idOfFolder(folder) : 'policy@recordwell.example'
  const { key: _, browser_specific_settings: settings, ...rest } = manifest
  const gecko = typeof settings === 'object' ? { browser_specific_settings: withGeckoId(settings, id) } : {}
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...rest, ...gecko }))
  return { folder, id }
}

const withGeckoId = (settings: object | null, id: string): object => ({
  ...settings,
  gecko: { ...(settings && 'gecko' in settings && typeof settings.gecko === 'object' ? settings.gecko : {}), id },
})

/** Chromium makes the id of an extension without a key out of where it lies. */
const idOfFolder = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))

/** Put before the background: hands over what lies in `storage.local` under `fake-managed`, as a browser hands over its policy. */
const fakeManaged = (given: object): void => {
  const { storage } = chrome
  const get = async () => {
    const kept = await storage.local.get('fake-managed')
    return kept['fake-managed'] ?? given
  }
  Object.defineProperty(storage, 'managed', { value: { get } })
}

/** Has a copy find a policy where the machine lets nobody set a real one. */
export const fakePolicy = async ({ folder }: OwnCopy, policy: object): Promise<void> => {
  const background = join(folder, 'background.js')
  await writeFile(background, `${asExpression(fakeManaged, policy)};\n${await readFile(background, 'utf8')}`)
}
