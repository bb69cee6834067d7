/**
 * What the browser answers, and `otherwise` where it will not: Firefox refuses an extension that is going at once, not by the promise it
 * was to return.
 */
export const orElse = async <Told, Otherwise = Told>(
  ask: () => Promise<Told>,
  otherwise: Otherwise,
): Promise<Told | Otherwise> => {
  try {
    return await ask()
  } catch {
    return otherwise
  }
}
