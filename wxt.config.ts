import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { isSitePattern } from './src/sites/match-pattern.ts'

// What an organisation's own build has access to from the start: RECORDWELL_HOSTS='https://records.example/*,https://*.school.example/*'.
const requiredHosts = (process.env.RECORDWELL_HOSTS ?? '')
  .split(',')
  .map((host) => host.trim())
  .filter((host) => host !== '')

const malformed = requiredHosts.find((host) => !isSitePattern(host))
if (malformed !== undefined)
  throw new Error(
    `RECORDWELL_HOSTS: “${malformed}” is not a whole site, such as https://records.example/* or https://*.school.example/* (no port, no path).`,
  )

const pageRules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

// The public half of a key whose private half was thrown away: it only keeps the extension's id the same wherever it is loaded from, which
// the stored settings and an organisation's policies hang on.
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqlABGHD4zsURu4s102VX8lTWzRuO7MT2L1/59Pm2WPYelSh5tbcGvXzkbmMcTf24KlX7ehMj8dxrmWGJqLs8BHZ20DYMR/yC6ryFDdyR3+tnf+lUDwWoU8QroYsfco82YExxb/PVs7SPziXuX3/YYYfsjUUN7V/IzM9EeCoRNVGQ3vq05vrtSQ71ZHXdHDuxL3s2aMqwn61xqjUrKJIpWQeweoNMW5b78Gv+WJxlNjDM1I4CO7GDocaBGW7Mg2B6HaVbPtajYHR1vm3RZydRzN4A6mxbfd+BsDLPsisFhyx3YIrkUwYetbQY1x299sL0qFKTNJLxmUMV7HXJPylJ2wIDAQAB'

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // Vite's preloading fetches, and `connect-src` allows no fetch at all.
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // activeTab: the popup may read the address of the tab it was opened on, to say whether that site is on. Nothing else needs it.
    permissions: ['scripting', 'storage', 'activeTab'],
    // One background for private windows and others, which Firefox knows no other way: it is told by the tab what it must not count or keep.
    incognito: 'spanning',
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(requiredHosts.length > 0 ? { host_permissions: requiredHosts } : {}),
    content_security_policy: { extension_pages: pageRules.join('; ') },
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'recordwell@recordwell.example',
              // 140 is the first with CSS Custom Highlights, which the marks in rich text are made of.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key,
          // Chrome hands no policy over that the package has no schema for; Firefox needs none.
          storage: { managed_schema: 'managed-schema.json' },
          // Custom Highlights came with 105, registering scripts for about: frames with 119, URL.parse with 126, the caret under a point with 128.
          minimum_chrome_version: '128',
        }),
  }),
})
