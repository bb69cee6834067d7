import { type RollOut, type RollOutFile, valuesOf } from './roll-out.ts'
import { registryKeys, registryValue } from './windows.ts'

/** A text in PowerShell's single quotes, of which the typographic ones end a text as well. */
const quoted = (text: string): string => `'${text.replaceAll(/['‘’‚‛]/gu, (mark) => mark + mark)}'`

const line = ([name, value]: [string, unknown]): string => {
  const held = registryValue(value)
  return `  Set-ItemProperty -Path $key -Name ${quoted(name)} -Type ${typeof held === 'number' ? 'DWord' : 'String'} -Value ${typeof held === 'number' ? held : quoted(held)}`
}

/** A script for Intune, whose settings catalogue has no place for what belongs to one extension. */
export const intuneFile = ({ policy, chromiumId }: RollOut): RollOutFile => ({
  title: 'Microsoft Intune: Chrome and Edge on Windows',
  name: 'recordwell-intune.ps1',
  content: `\uFEFF${[
    `foreach ($key in @(${registryKeys(chromiumId)
      .map(({ key }) => quoted(`HKLM:\\${key}`))
      .join(', ')})) {`,
    '  # Whatever was set before and is not any more must go.',
    '  if (Test-Path -Path $key) { Remove-Item -Path $key -Recurse -Force }',
    '  New-Item -Path $key -Force | Out-Null',
    ...valuesOf(policy).map(line),
    '}',
    '',
  ].join('\r\n')}`,
  steps: [
    'In the Intune admin center, open Devices, Scripts and remediations, Platform scripts, and add one for Windows.',
    'Upload the file. “Run this script using the logged on credentials”: No. “Run script in 64 bit PowerShell Host”: Yes.',
    'Assign it to a group of devices: start with a few. A script runs once on each; when the settings change, upload the new file in its place, and it runs again.',
    'No ADMX file and no OMA-URI is needed for these settings. To install the extension itself, use the catalogue’s “Configure the list of force-installed extensions”.',
    'On chrome://policy or edge://policy, Recordwell stands with these values.',
  ],
})
