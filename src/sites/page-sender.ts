import type { Runtime } from 'webextension-polyfill'

/** The frame of a page that a message came from. */
export interface PageSender {
  readonly tab: number
  readonly frame: number
  /** The frame's origin, or its address where the browser does not say; an `about:` frame has its parent's origin. */
  readonly address: string
  /** Whether it is in a private window, of which nothing is counted or kept. */
  readonly isPrivate: boolean
}

/** Who sent a message, where it was one of our scripts in a page; null for our own pages and for everybody else. */
export const pageSender = (sender: Runtime.MessageSender, ownPages: string): PageSender | null => {
  const { tab, frameId, url } = sender
  if (tab?.id === undefined || frameId === undefined || url === undefined || url.startsWith(ownPages)) return null
  const origin = 'origin' in sender && typeof sender.origin === 'string' ? sender.origin : ''
  return { tab: tab.id, frame: frameId, address: URL.canParse(origin) ? origin : url, isPrivate: tab.incognito }
}
