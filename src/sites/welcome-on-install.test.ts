import { expect, test } from 'vitest'
import { welcomeOnInstall } from './welcome-on-install.ts'

test.each([
  ['opens when somebody installs the extension', 'install', 'normal', [], ['own:welcome.html#welcome']],
  ['not at an update', 'update', 'normal', [], []],
  ['not at an update of the browser', 'browser_update', 'normal', [], []],
  ['not where an administrator installs it', 'install', 'admin', [], []],
  ['nor in an organisation’s own build', 'install', 'normal', ['https://records.example/*'], []],
])('the welcome page: %s', async (_, reason, installType, hosts, expected) => {
  const opened: string[] = []
  const done: Promise<void>[] = []
  const runtime = {
    onInstalled: { addListener: (told: (details: object) => Promise<void>) => done.push(told({ reason })) },
    getManifest: () => ({ host_permissions: hosts }),
    getURL: (path: string) => `own:${path}`,
  }
  const tabs = { create: async ({ url }: { url: string }) => opened.push(url) }
  welcomeOnInstall(
    Object.assign(Object.create(null), { management: { getSelf: async () => ({ installType }) }, runtime, tabs }),
  )
  await Promise.all(done)
  expect(opened).toEqual(expected)
})
