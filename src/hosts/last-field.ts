const place = Symbol.for('recordwell-last-field')

/** The field or other control that last had the focus in this window or in the frames it serves, and when, in milliseconds of the clock. */
export interface LastField {
  readonly field: HTMLElement
  readonly at: number
}

const isLast = (value: unknown): value is LastField =>
  typeof value === 'object' && value !== null && 'field' in value && 'at' in value

/** Remembers a field between the scripts of ours in one page. */
export const rememberLast = (field: HTMLElement): void => {
  Reflect.set(globalThis, place, { field, at: Date.now() } satisfies LastField)
}

/** What was remembered last; null where it was nothing, or is no longer in the page. */
export const lastField = (): LastField | null => {
  const last: unknown = Reflect.get(globalThis, place)
  try {
    return isLast(last) && last.field.isConnected ? last : null
  } catch {
    // In Firefox what was in a removed frame may not even be looked at.
    return null
  }
}
