import { type RollOut, type RollOutFile, valuesOf } from './roll-out.ts'

const xml = (text: string): string =>
  [...text]
    // What XML has no room for, no policy of ours needs.
    .filter((letter) => letter >= ' ' || letter === '\n' || letter === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** A value as a property list holds it. */
export function plistValue(value: unknown): string {
  if (typeof value === 'string') return `<string>${xml(value)}</string>`
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>'
  if (typeof value === 'number') return `<integer>${value}</integer>`
  if (Array.isArray(value)) return `<array>${value.map(plistValue).join('')}</array>`
  return dict(Object.entries(value ?? {}))
}

const dict = (entries: readonly (readonly [string, unknown])[]): string =>
  `<dict>\n${entries
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<key>${xml(name)}</key>${plistValue(value)}\n`)
    .join('')}</dict>`

/** A name of its own for each part of a profile, the same each time, so that a new profile takes the place of the old. */
const uuid = (of: string): string => {
  let [high, low] = [0x811c9dc5, 0x01000193]
  for (const unit of of.split('')) {
    high = Math.imul(high ^ unit.charCodeAt(0), 0x01000193)
    low = Math.imul(low + unit.charCodeAt(0), 0x85ebca6b) ^ (high >>> 13)
  }
  const hex = [high, low, high ^ low, Math.imul(high, low)]
    .map((part) => (part >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase()
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `A${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}

const domains = ['com.google.Chrome', 'com.microsoft.Edge'] as const

/** A configuration profile for Chrome and Edge on macOS. */
export const macFile = ({ policy, chromiumId, organisation }: RollOut): RollOutFile => {
  const payloads = domains.map((domain) => ({
    PayloadType: `${domain}.extensions.${chromiumId}`,
    PayloadIdentifier: `example.recordwell.policy.${domain}`,
    PayloadUUID: uuid(`${domain} ${chromiumId}`),
    PayloadVersion: 1,
    ...Object.fromEntries(valuesOf(policy)),
  }))
  const profile = {
    PayloadType: 'Configuration',
    PayloadIdentifier: 'example.recordwell.policy',
    PayloadUUID: uuid(`Recordwell ${chromiumId}`),
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadDisplayName: 'Recordwell',
    PayloadOrganization: organisation,
    PayloadContent: payloads,
  }
  return {
    title: 'macOS: Chrome and Edge',
    name: 'recordwell.mobileconfig',
    content: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plistValue(profile)}
</plist>
`,
    steps: [
      'In your device management (Jamf, Intune, Kandji or another), upload the file as a custom configuration profile, for devices and not for users.',
      'On one Mac, to try it: double-click the file, then open System Settings, Privacy & Security, Profiles, and install it.',
      'Close the browser and open it again. On chrome://policy or edge://policy, Recordwell stands with these values.',
      'To take it back, remove the profile.',
    ],
  }
}
