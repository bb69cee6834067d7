import type { Browser, Runtime, Tabs } from 'webextension-polyfill'
import type { FromPanel } from '../../messages/from-panel.ts'
import { checkerHereSchema, type PanelHere, panelLine } from '../../messages/panel-line.ts'
import { type NoteTold, type ToPanel, toPanelSchema } from '../../messages/to-panel.ts'

/** How things stand with a tab's site. */
export interface SiteSeen {
  readonly pattern: string | null
  readonly on: boolean
}

/** What the panel knows of the tab beside it. */
export type TabSeen =
  | { readonly kind: 'no-access' | 'cannot' | 'off' | 'no-note' | 'hidden' }
  | { readonly kind: 'too-long'; readonly label: string }
  | { readonly kind: 'note'; readonly note: NoteTold }

interface Followed {
  /** Says something to the page whose note is shown. */
  ask(message: FromPanel): void
}

const seenIn = (data: Exclude<ToPanel, { kind: 'nothing' }>): TabSeen => {
  if (data.kind === 'note') return { kind: 'note', note: data }
  return data.kind === 'hidden' ? { kind: 'hidden' } : { kind: 'too-long', label: data.label }
}

/** How a tab stands as long as no note is told: without an address, the extension has no access to it. */
const withoutNote = (address: string | undefined, site: SiteSeen): TabSeen => {
  if (site.on) return { kind: 'no-note' }
  if (address === undefined || address === '') return { kind: 'no-access' }
  return { kind: site.pattern === null ? 'cannot' : 'off' }
}

/**
 * Follows the tab that is shown beside the panel, and the note in it. It connects to each frame with a checker apart, so that a
 * frame that goes takes along what it told: nothing of a note is known here any longer than its page stands and says so.
 */
export function followTab(
  browser: Pick<Browser, 'permissions' | 'runtime' | 'storage' | 'tabs' | 'windows'>,
  siteOf: (address: string | undefined) => Promise<SiteSeen>,
  changed: (seen: TabSeen) => void,
): Followed {
  const frames = new Map<number, Runtime.Port>()
  let window = -1
  let tab: Tabs.Tab | undefined
  let rest: TabSeen = { kind: 'no-note' }
  /** What each frame told last. The one that told of its note last is shown; where it goes, the one before it. */
  const told = new Map<number, { readonly at: number; readonly seen: TabSeen }>()
  const shown = (): number | undefined => [...told].sort(([, one], [, other]) => other.at - one.at)[0]?.[0]

  const show = (): void => changed(told.get(shown() ?? -1)?.seen ?? rest)
  const hear = (frame: number, message: unknown): void => {
    const { data } = toPanelSchema.safeParse(message)
    if (data === undefined || data.kind === 'nothing') told.delete(frame)
    else told.set(frame, { at: data.at, seen: seenIn(data) })
    show()
  }
  const connect = (id: number, frame: number): void => {
    frames.get(frame)?.disconnect()
    const port = browser.tabs.connect(id, { name: panelLine, frameId: frame })
    frames.set(frame, port)
    port.onMessage.addListener((message) => {
      if (frames.get(frame) === port) hear(frame, message)
    })
    port.onDisconnect.addListener(() => {
      // Looked at, or Chromium complains that it was not.
      void browser.runtime.lastError
      if (frames.get(frame) !== port) return
      frames.delete(frame)
      told.delete(frame)
      show()
    })
  }
  const lookAtSite = async (): Promise<void> => {
    const looked = tab
    const address = looked?.url
    const seen = withoutNote(address, await siteOf(address))
    if (tab !== looked) return
    rest = seen
    if (told.size === 0) changed(rest)
  }
  const turnTo = async (): Promise<void> => {
    const [active] = await browser.tabs.query({ active: true, windowId: window })
    const isOther = active?.id !== tab?.id
    tab = active
    if (isOther) {
      for (const port of frames.values()) port.disconnect()
      frames.clear()
      told.clear()
      rest = { kind: 'no-note' }
      show()
    }
    await lookAtSite()
    if (isOther && tab?.id !== undefined)
      await browser.tabs.sendMessage(tab.id, { kind: 'panel-here' } satisfies PanelHere).catch(() => {})
  }
  const again = (): void => void turnTo()

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): undefined => {
    if (!checkerHereSchema.safeParse(message).success) return
    if (sender.tab?.id === tab?.id && tab?.id !== undefined && sender.frameId !== undefined)
      connect(tab.id, sender.frameId)
  })
  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId === window) again()
  })
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tab?.id && status !== undefined) again()
  })
  browser.permissions.onAdded.addListener(again)
  browser.permissions.onRemoved.addListener(again)
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'local') again()
  })
  void browser.windows.getCurrent().then(({ id }) => {
    window = id ?? -1
    again()
  })
  return {
    ask(message) {
      frames.get(shown() ?? -1)?.postMessage(message)
    },
  }
}
