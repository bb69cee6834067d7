/** A site's pattern as people know it: `https://records.example/*` is records.example. */
export const siteName = (pattern: string): string => pattern.replace(/^.*:\/\//u, '').replace(/\/\*$/u, '')
