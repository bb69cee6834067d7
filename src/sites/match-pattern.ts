import { sitePatternShape as shape } from '../model/site-pattern.ts'

/** A whole site or several, as browsers write it: `https://records.example/*`, `https://*.school.example/*`. Ports cannot be named. */
export const isSitePattern = (text: string): boolean => shape.test(text)

const everywhere: readonly string[] = ['<all_urls>', '*://*/*']

/** Whether a pattern takes in the site of an address. What is neither http nor https, no pattern takes in. */
export const takesIn = (pattern: string, address: string): boolean => {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return false
  if (everywhere.includes(pattern)) return true
  const [, scheme, host] = shape.exec(pattern) ?? []
  if (!scheme || !host) return false
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false
  if (host === '*') return true
  return host.startsWith('*.')
    ? url.hostname === host.slice(2).toLowerCase() || url.hostname.endsWith(host.slice(1).toLowerCase())
    : url.hostname === host.toLowerCase()
}

// Browsers run no extension on their own add-on shops, whatever was granted.
const shops: readonly string[] = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']

/** The pattern of an address's own site and no other, or null where no extension can run (`about:`, files, add-on shops). */
export const sitePattern = (address: string): string | null => {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || shops.includes(url.hostname)) return null
  return `${url.protocol}//${url.hostname}/*`
}
