/**
 * Knows what was written here from what another page wrote, by its content: what was written here comes back later than the next key. Once
 * another page has written, nothing from before is an echo any more, for that page may go back to it.
 */
export function createEchoes() {
  let written: string[] = []
  return {
    wrote(content: string): void {
      written.push(content)
    },
    /** Whether what lies in the store now was written here. */
    isEcho(content: string): boolean {
      const at = written.indexOf(content)
      written = at < 0 ? [] : written.slice(at)
      return at >= 0
    },
  }
}
