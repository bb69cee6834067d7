import { asciiJson, type RollOut, type RollOutFile, valuesOf } from './roll-out.ts'

/** What the Google Admin console takes as an extension's policy, for ChromeOS and for managed Chrome on any computer. */
export const googleAdminFile = ({ policy }: RollOut): RollOutFile => ({
  title: 'Google Admin console: ChromeOS and managed Chrome',
  name: 'recordwell-google-admin.json',
  content: `${asciiJson(Object.fromEntries(valuesOf(policy).map(([name, value]) => [name, { Value: value }])), 2)}\n`,
  steps: [
    'Sign in at admin.google.com and open Devices, Chrome, Apps & extensions, Users & browsers.',
    'Choose the organisational unit on the left: start with one for trying it.',
    'Choose Recordwell in the list; if it is not there, add it by its id.',
    'On the right, under “Policy for extensions”, paste the whole of this file and save. It may take some minutes to reach everybody.',
    'To take it back, empty that field and save.',
  ],
})
