import { asciiJson, type RollOut, type RollOutFile, valuesOf } from './roll-out.ts'

/** Firefox's own policies file, the same on every system. */
export const firefoxFile = ({ policy, firefoxId }: RollOut): RollOutFile => ({
  title: 'Firefox: Windows, macOS and Linux',
  name: 'policies.json',
  content: `${asciiJson({ policies: { '3rdparty': { Extensions: { [firefoxId]: Object.fromEntries(valuesOf(policy)) } } } }, 2)}\n`,
  steps: [
    'If your computers have a policies.json already, put what stands under “Extensions” here into it: there can only be one.',
    'Windows: put it into the folder “distribution” beside firefox.exe. macOS: into Firefox.app/Contents/Resources/distribution. Linux: into /etc/firefox/policies. Make the folder if it is not there.',
    'Close Firefox and open it again: it reads its policies only then. about:policies shows them.',
    'To take it back, delete the file or the part of it.',
  ],
})
