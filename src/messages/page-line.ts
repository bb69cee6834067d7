import type { Runtime } from 'webextension-polyfill'
import type { FromPage } from './from-page.ts'

/** The line from a page to the background: what is said on it waits for nothing, so a page may go at any moment. */
export interface PageLine {
  tell(message: FromPage): void
  close(): void
}

/** What the background knows a page's line by. */
export const pageLine = 'page'

/**
 * Opens the line, again where the background had gone to sleep meanwhile. `heard` gets what the background says on it;
 * `gone` is told when there is no extension any more at the other end.
 */
export function openPageLine(
  runtime: Pick<Runtime.Static, 'connect' | 'id'>,
  heard: (message: unknown) => void,
  gone: () => void,
): PageLine {
  let open: Runtime.Port | null = null
  const connect = (): Runtime.Port => {
    const port = runtime.connect({ name: pageLine })
    port.onMessage.addListener(heard)
    port.onDisconnect.addListener(() => {
      if (open === port) open = null
      if (!runtime.id) gone()
    })
    open = port
    return port
  }
  return {
    tell(message) {
      try {
        const port = open ?? connect()
        port.postMessage(message)
      } catch {
        open = null
        if (!runtime.id) gone()
      }
    },
    close() {
      open?.disconnect()
      open = null
    },
  }
}
