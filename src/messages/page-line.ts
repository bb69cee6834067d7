import type { FromPage, OnLine } from './from-page.ts'
import { isDone } from './to-page.ts'

/** The line from a page to the background: what is said on it waits for nothing, so a page may go at any moment. */
export interface PageLine {
  tell(message: FromPage): void
  /** Whether there is an extension at the other end; where there is none any more, `gone` is told as well. */
  isAlive(): boolean
  close(): void
}

interface LineEnds {
  /** Gets what the background says on the line. */
  heard(message: unknown): void
  /** The page is back out of the browser's memory: what the background said to all pages meanwhile it did not hear. */
  back(): void
  /** There is no extension any more at the other end. */
  gone(): void
}

/** What the background knows a page's line by. */
export const pageLine = 'page'

/** Milliseconds after which a line that was cut tells whether the background sleeps or the extension is gone. */
const untilSure = 250

/** What was said and is not done yet. */
interface Said {
  readonly message: FromPage
  readonly isSecond: boolean
}

/** Opens the line, again where the background had gone to sleep meanwhile. */
export function openPageLine(
  runtime: Pick<typeof chrome.runtime, 'connect' | 'id' | 'lastError'>,
  { heard, back, gone }: LineEnds,
): PageLine {
  let open: { readonly port: chrome.runtime.Port; readonly waiting: Map<number, Said> } | null = null
  let last = 0
  let isClosed = false

  const isAlive = (): boolean => {
    if (runtime.id) return true
    gone()
    return false
  }
  const connect = () => {
    const port = runtime.connect({ name: pageLine })
    const line = { port, waiting: new Map<number, Said>() }
    port.onMessage.addListener((message) => {
      if (isDone(message)) line.waiting.delete(message.done)
      else heard(message)
    })
    port.onDisconnect.addListener(() => {
      // Looked at, or Chromium complains in the host's console that it was not.
      void runtime.lastError
      if (open === line) open = null
      // The background was stopped in the middle: what it had not done is said once more, and only once.
      for (const { message, isSecond } of line.waiting.values()) if (!isSecond) say(message, true)
      // Chromium cuts the lines first and takes the extension away after that.
      setTimeout(isAlive, untilSure)
    })
    return line
  }
  /** Gives whether the words could be put on the line. */
  const say = (message: FromPage, isSecond = false): boolean => {
    try {
      open ??= connect()
      last += 1
      open.port.postMessage({ number: last, message } satisfies OnLine)
      open.waiting.set(last, { message, isSecond })
      return true
    } catch {
      open = null
      return false
    }
  }
  const cut = (): void => {
    open?.port.disconnect()
    open = null
  }
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !isAlive()) return
    cut()
    back()
  }
  addEventListener('pageshow', shown)
  return {
    isAlive,
    tell(message) {
      // What ends with the line may still have something to say: it opens no new one.
      if (isClosed) return
      // A line may have been cut unheard, as while its page lay in the browser's memory: then on a new one.
      if (!say(message) && isAlive()) say(message)
    },
    close() {
      isClosed = true
      removeEventListener('pageshow', shown)
      cut()
    },
  }
}
