/** Those who want to hear of something; each gets how to stop. */
export function createListeners() {
  const all = new Set<() => void>()
  return {
    add(listener: () => void): () => void {
      all.add(listener)
      return () => all.delete(listener)
    },
    tell(): void {
      for (const listener of [...all]) listener()
    },
    any: (): boolean => all.size > 0,
  }
}
