import type { Found } from './found.ts'

/** What checks found, by its place in the note: what is about the whole note last, and of two at one place the earlier check's first. */
export class FoundInOrder {
  found: readonly Found[] = []
  readonly #rank: ReadonlyMap<string, number>

  /** `checks`: their names, in order. */
  constructor(checks: readonly string[]) {
    this.#rank = new Map(checks.map((name, rank) => [name, rank]))
  }

  /** Takes what some checks found now, each in order; what the others found stands as it did, and is not sorted again. */
  take(changed: readonly { readonly name: string; readonly kept: readonly Found[] }[]): void {
    const names = new Set(changed.map(({ name }) => name))
    const come = changed.flatMap(({ kept }) => kept).sort(this.#order)
    const merged: Found[] = []
    let next = 0
    for (const one of this.found) {
      if (names.has(one.rule.check)) continue
      for (let other = come[next]; other !== undefined && this.#order(other, one) < 0; other = come[next]) {
        merged.push(other)
        next += 1
      }
      merged.push(one)
    }
    this.found = next === 0 ? merged.concat(come) : merged.concat(come.slice(next))
  }

  readonly #order = (a: Found, b: Found): number => {
    const one = a.start
    const other = b.start
    if (one === other) return this.#rankOf(a) - this.#rankOf(b)
    return one < 0 ? 1 : other < 0 ? -1 : one - other
  }

  #rankOf({ rule }: Found): number {
    return this.#rank.get(rule.check) ?? 0
  }
}
