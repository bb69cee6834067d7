import type { BrowserContext } from '@playwright/test'
import { asExpression } from './as-expression.ts'
import { sitePattern } from './site-pattern.ts'

/** What chrome://extensions offers to itself, as far as the tests use it. */
interface ExtensionSettings {
  getExtensionsInfo(): Promise<{ id: string; name: string; runtimeErrors: { message: string }[] }[]>
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
  updateExtensionConfiguration(change: {
    extensionId: string
    errorCollection?: boolean
    incognitoAccess?: boolean
  }): Promise<void>
  addHostPermission(id: string, pattern: string): Promise<void>
  reload(id: string, options: { failQuietly: boolean }): Promise<unknown>
}

/** Our extension in a running Chromium, by way of Chromium's own page about extensions. */
export const openChromiumExtension = async (context: BrowserContext) => {
  const onSettings = async <Given, Result>(
    work: (settings: ExtensionSettings, given: Given) => Promise<Result>,
    given: Given,
  ): Promise<Result> => {
    const page = await context.newPage()
    await page.goto('chrome://extensions')
    const result = await page.evaluate<Result>(
      `(${String(work)})(chrome.developerPrivate, ${JSON.stringify(given) ?? 'undefined'})`,
    )
    await page.close()
    return result
  }
  const id = await onSettings(async (settings, name) => {
    await settings.updateProfileConfiguration({ inDeveloperMode: true })
    const ours = (await settings.getExtensionsInfo()).find((one) => one.name === name)
    if (ours === undefined) return ''
    await settings.updateExtensionConfiguration({ extensionId: ours.id, errorCollection: true })
    return ours.id
  }, 'Recordwell')
  /** What the settings page allows, the extension's own request then gets without a question. */
  const allow = (origin: string) =>
    onSettings((settings, given) => settings.addHostPermission(given.id, given.pattern), {
      id,
      pattern: sitePattern(origin),
    })
  return {
    id: () => {
      if (id === '') throw new Error('The extension did not load.')
      return id
    },
    allow,
    grant: async (origin: string) => {
      await allow(origin)
      const page = await context.newPage()
      await page.goto(`chrome-extension://${id}/popup.html`)
      const ask = async (origins: string[]) => chrome.permissions.request({ origins })
      const granted = await page.evaluate<boolean>(asExpression(ask, [sitePattern(origin)]))
      await page.close()
      if (!granted) throw new Error(`Chromium did not grant ${origin}.`)
    },
    reload: () =>
      onSettings(async (settings, ours) => {
        await settings.reload(ours, { failQuietly: true })
      }, id),
    /** Allows the extension in private windows, which reloads it, and has it open one. */
    openPrivate: async (url: string) => {
      await onSettings(async (settings, ours) => {
        await settings.updateExtensionConfiguration({ extensionId: ours, incognitoAccess: true })
      }, id)
      const popup = await context.newPage()
      await popup.goto(`chrome-extension://${id}/popup.html`)
      const opened = context.waitForEvent('page')
      const open = async (wanted: string) => void (await chrome.windows.create({ incognito: true, url: wanted }))
      await popup.evaluate(asExpression(open, url))
      await popup.close()
      const page = await opened
      await page.waitForLoadState()
      return page
    },
    setEnabled: (on: boolean) =>
      onSettings(
        async (_, given) => {
          await chrome.management.setEnabled(given.id, given.on)
        },
        { id, on },
      ),
    stopBackground: async () => {
      const browser = await context.browser()?.newBrowserCDPSession()
      if (browser === undefined) throw new Error('Chromium has no browser session.')
      const { targetInfos } = await browser.send('Target.getTargets')
      const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id))
      if (worker !== undefined) await browser.send('Target.closeTarget', { targetId: worker.targetId })
      await browser.detach()
    },
    complaints: () =>
      onSettings(async (settings, ours) => {
        const info = (await settings.getExtensionsInfo()).find((one) => one.id === ours)
        return (info?.runtimeErrors ?? []).map(({ message }) => message)
      }, id),
  }
}
