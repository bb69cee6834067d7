/**
 * Run before a page's scripts: its dates and random numbers come out the same each time it is loaded, so that two loadings can be compared to
 * the byte. Editors group their undo steps by the clock and name things at random. The clock stands until `passTime` moves it.
 */
export const steadyWorld = (): void => {
  let now = Date.UTC(2026, 2, 4, 9, 30)
  let seed = 7
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  const SteadyDate = new Proxy(Date, {
    construct: (date, given, target) => Reflect.construct(date, given.length === 0 ? [now] : given, target),
    get: (date, name) => (name === 'now' ? () => now : Reflect.get(date, name)),
  })
  Reflect.set(globalThis, 'Date', SteadyDate)
  Reflect.set(Math, 'random', random)
  Reflect.set(Crypto.prototype, 'getRandomValues', (into: Uint8Array) => {
    for (let at = 0; at < into.length; at += 1) into[at] = random() * 2 ** 32
    return into
  })
  const digits = (): string =>
    Math.floor(random() * 16 ** 4)
      .toString(16)
      .padStart(4, '0')
  Reflect.set(Crypto.prototype, 'randomUUID', () =>
    [digits() + digits(), digits(), digits(), digits(), digits() + digits() + digits()].join('-'),
  )
  Reflect.set(globalThis, 'passTime', (milliseconds: number) => {
    now += milliseconds
  })
}

/** Asked in a page: moves the clock of it and of its frames. */
export const passTime = (milliseconds: number): void => {
  const move = (view: Window): void => {
    try {
      Reflect.get(view, 'passTime')?.(milliseconds)
      for (let at = 0; at < view.length; at += 1) move(Reflect.get(view, at))
    } catch {
      // A frame of another origin keeps its time.
    }
  }
  move(window)
}
