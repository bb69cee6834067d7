import { isSitePattern, sitePattern } from './match-pattern.ts'

/**
 * The pattern of the site that a person means who types or pastes an address, with or without `https://`; null where it is none. A name
 * without a dot is one only with its scheme before it, as sites inside an organisation have them: `http://records/`.
 */
export const typedSite = (typed: string): string | null => {
  const address = typed.trim()
  const pattern = address.includes('://')
    ? sitePattern(address)
    : /^[^\s/@]+\.[^\s/@]/u.test(address)
      ? sitePattern(`https://${address}`)
      : null
  return pattern !== null && isSitePattern(pattern) ? pattern : null
}
