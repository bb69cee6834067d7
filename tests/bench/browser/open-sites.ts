import { resolve } from 'node:path'
import { servePages } from '../../e2e/editors/serve-pages.ts'
import { serveHost } from '../../host/server.ts'
import type { Browser, LaunchOptions, Page } from '../../tools/browsers/browser.ts'

/** One browser with the extension and one server under two names: the site of one is on, that of the other is not. */
export interface Sites {
  readonly browser: Browser
  /** Opens a page of the editors' rig. */
  openEditor(name: string, on: boolean): Promise<Page>
  /** A page of the demo host that has no field for a note. */
  pageWithoutNotes(kind: 'with' | 'without' | 'empty'): string
  close(): Promise<void>
}

/** The same loopback server by its number and by its name; match patterns know no ports, so the name decides. */
const named = (origin: string, on: boolean): string => (on ? origin : origin.replace('127.0.0.1', 'localhost'))

/** An extension of which one page of the site that is not on has a script, and the script nothing in it. */
const emptyScript = resolve(import.meta.dirname, '../../fixtures/empty-script')

export const openSites = async (launch: (options: LaunchOptions) => Promise<Browser>): Promise<Sites> => {
  const host = await serveHost()
  const editors = await servePages()
  const browser = await launch({ extension: true, also: [emptyScript], unpaced: true })
  await browser.grant(host.origin)
  return {
    browser,
    openEditor: (name, on) => browser.openPage(`${named(editors.origin, on)}/${name}.html`),
    pageWithoutNotes: (kind) =>
      `${named(host.origin, kind === 'with')}/index.html${kind === 'empty' ? '?empty-script' : ''}`,
    close: async () => {
      await browser.close()
      await host.close()
      editors.close()
    },
  }
}
