const place = Symbol.for('recordwell-hidden')

/** Lets the other scripts of ours in a page ask whether the writer hid everything on it; gives how to stop. */
export const letAskHidden = (isHidden: () => boolean): (() => void) => {
  Reflect.set(globalThis, place, isHidden)
  return () => void Reflect.deleteProperty(globalThis, place)
}

/** Whether the writer hid everything on this page; false where nothing is checked. */
export const isPageHidden = (): boolean => {
  const ask: unknown = Reflect.get(globalThis, place)
  return typeof ask === 'function' && ask() === true
}
