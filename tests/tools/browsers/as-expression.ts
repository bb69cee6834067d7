/** A function and what it is given, written as one expression that any page can run. */
export const asExpression = (work: (...given: never[]) => unknown, ...given: readonly unknown[]): string =>
  `(${String(work)})(${given.map((one) => JSON.stringify(one) ?? 'undefined').join(', ')})`
