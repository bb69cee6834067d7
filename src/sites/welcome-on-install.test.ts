import { expect, test } from 'vitest'
import { welcomeOnInstall } from './welcome-on-install.ts'

test.each([
  ['opens when somebody installs the extension', 'install', [], ['own:welcome.html#welcome']],
  ['not at an update', 'update', [], []],
  ['not at an update of the browser', 'browser_update', [], []],
  ['nor in an organisation’s own build', 'install', ['https://records.example/*'], []],
])('the welcome page: %s', (_, reason, hosts, expected) => {
  const opened: string[] = []
  const runtime = {
    onInstalled: { addListener: (told: (details: object) => void) => told({ reason }) },
    getManifest: () => ({ host_permissions: hosts }),
    getURL: (path: string) => `own:${path}`,
  }
  const tabs = { create: async ({ url }: { url: string }) => opened.push(url) }
  welcomeOnInstall(Object.assign(Object.create(null), { runtime, tabs }))
  expect(opened).toEqual(expected)
})
