const place = Symbol.for('recordwell-met')

interface Met {
  readonly field: HTMLElement
  /** What stood in it then; null where only a full reading could tell. */
  readonly text: string | null
}

const isMet = (value: unknown): value is Met =>
  typeof value === 'object' && value !== null && 'field' in value && 'text' in value

/**
 * Remembers what stood in a note field when it first got the focus, between two scripts of ours in one page: what is
 * typed while the second is still loading is typed by the writer, and not a saved record.
 */
export function rememberMet(field: HTMLElement): void {
  // By its name and not its class: a field in a frame has that frame's classes.
  const written = 'value' in field && typeof field.value === 'string' ? field.value : null
  const text = written ?? (field.textContent.trim() === '' ? '' : null)
  Reflect.set(globalThis, place, { field, text } satisfies Met)
}

/** Gives what was remembered of a field, once; null where nothing is known. */
export function takeMet(field: HTMLElement): string | null {
  const met: unknown = Reflect.get(globalThis, place)
  if (!isMet(met) || met.field !== field) return null
  Reflect.deleteProperty(globalThis, place)
  return met.text
}
