import { asciiJson, type RollOut, type RollOutFile, valuesOf } from './roll-out.ts'

/** For Chrome, Chromium and Edge on Linux. */
export const linuxFile = ({ policy, chromiumId }: RollOut): RollOutFile => ({
  title: 'Linux: Chrome, Chromium and Edge',
  name: 'recordwell.json',
  content: `${asciiJson({ '3rdparty': { extensions: { [chromiumId]: Object.fromEntries(valuesOf(policy)) } } }, 2)}\n`,
  steps: [
    'As root, put the file into /etc/opt/chrome/policies/managed for Chrome, /etc/chromium/policies/managed for Chromium, /etc/opt/edge/policies/managed for Edge. Make the folder if it is not there.',
    'See that everybody may read it and only root may change it: chmod 644.',
    'The browser takes it up within a minute. On chrome://policy, Recordwell stands with these values.',
    'To take it back, delete the file.',
  ],
})
