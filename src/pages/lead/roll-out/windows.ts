import { asciiJson, type RollOut, type RollOutFile, valuesOf } from './roll-out.ts'

const browsers = [
  { title: 'Chrome', key: 'Software\\Policies\\Google\\Chrome' },
  { title: 'Edge', key: 'Software\\Policies\\Microsoft\\Edge' },
] as const

/** Where a browser on Windows looks for what is set for an extension. */
export const registryKeys = (chromiumId: string): readonly { readonly title: string; readonly key: string }[] =>
  browsers.map(({ title, key }) => ({ title, key: `${key}\\3rdparty\\extensions\\${chromiumId}\\policy` }))

/** A value as the registry holds it: texts as they are, switches as numbers, and whatever is more as a text of JSON. */
export const registryValue = (value: unknown): string | number =>
  typeof value === 'boolean' ? Number(value) : typeof value === 'string' ? value : asciiJson(value)

/** A text in a .reg file is in quotation marks, and has no room for a line break: such a text goes as its bytes. */
const quoted = (text: string): string =>
  /[\r\n\0]/u.test(text)
    ? `hex(1):${bytesOf(`${text}\0`).join(',')}`
    : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const bytesOf = (text: string): string[] =>
  text.split('').flatMap((unit) => {
    const code = unit.charCodeAt(0)
    return [code & 255, code >> 8].map((byte) => byte.toString(16).padStart(2, '0'))
  })

const line = ([name, value]: [string, unknown]): string => {
  const held = registryValue(value)
  return `"${name}"=${typeof held === 'number' ? `dword:${held.toString(16).padStart(8, '0')}` : quoted(held)}`
}

/** For the registry of Windows: by double click on one computer, by Group Policy on all. To be saved as UTF-16, which regedit takes. */
export const windowsFile = ({ policy, chromiumId }: RollOut): RollOutFile => ({
  title: 'Windows: Chrome and Edge',
  name: 'recordwell.reg',
  isUtf16: true,
  content: `\uFEFF${[
    'Windows Registry Editor Version 5.00',
    ...registryKeys(chromiumId).flatMap(({ key }) => [
      '',
      `[HKEY_LOCAL_MACHINE\\${key}]`,
      ...valuesOf(policy).map(line),
    ]),
    '',
  ].join('\r\n')}`,
  steps: [
    'On one computer, to try it: double-click the file as an administrator, and say yes.',
    'For many computers: in the Group Policy editor, open Computer Configuration, Preferences, Windows Settings, Registry, and make an entry of each line; or have your deployment tool run “reg import recordwell.reg” as the system.',
    'Close Chrome or Edge and open it again. On chrome://policy or edge://policy, Recordwell stands with these values, and none of them says “Error”.',
    'Windows keeps no more than a megabyte in one value: a rule set larger than that goes by another way.',
    'To take it back, delete the key that the file names.',
  ],
})
