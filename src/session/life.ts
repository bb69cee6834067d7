/** The life of a session: whatever listens, listens within it, and ends with it. */
export interface Life {
  readonly signal: AbortSignal
  /** For listeners: capturing, and gone when the session ends. */
  readonly capture: { readonly capture: true; readonly signal: AbortSignal }
  /** Makes what is done on an event safe: nothing happens once the session is over or the extension gone. */
  run<Args extends readonly unknown[]>(act: (...args: Args) => void): (...args: Args) => void
  /** Ends it, for a reason that the host's console must not hear of. */
  fail(cause: unknown): void
  end(): void
}

/** `ended` is called once, when everything has stopped listening. */
export function createLife(alive: () => boolean, ended: () => void, failed: (cause: unknown) => void): Life {
  const stop = new AbortController()
  const { signal } = stop
  const end = (): void => {
    if (signal.aborted) return
    stop.abort()
    ended()
  }
  const fail = (cause: unknown): void => {
    end()
    failed(cause)
  }
  return {
    signal,
    capture: { capture: true, signal },
    run: (act) => {
      return (...args) => {
        if (signal.aborted) return
        if (!alive()) {
          end()
          return
        }
        try {
          act(...args)
        } catch (cause) {
          fail(cause)
        }
      }
    },
    fail,
    end,
  }
}
