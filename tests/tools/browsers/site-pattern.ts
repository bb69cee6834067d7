/** The match pattern of an origin's whole site; ports cannot be named in one. */
export const sitePattern = (origin: string): string => {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}
