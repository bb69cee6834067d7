const patience = 15_000
const again = 40

/**
 * Asks until the answer is something: neither undefined, null nor false. Throws an Error that names what was waited for, with the last
 * answer's own Error where asking threw, after 15 seconds.
 */
export const until = async <Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | null | false>,
): Promise<Answer> => {
  const end = performance.now() + patience
  let cause: unknown
  while (performance.now() < end) {
    try {
      const answer = await ask()
      if (answer !== undefined && answer !== null && answer !== false) return answer
      cause = undefined
    } catch (error) {
      cause = error
    }
    await new Promise((resolve) => setTimeout(resolve, again))
  }
  throw new Error(`Waited in vain until ${what}.`, { cause })
}
