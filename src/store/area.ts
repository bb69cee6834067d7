/** The part of a browser storage area (`storage.local`, `storage.session`) that the store needs; a test hands in its own. */
export interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}
