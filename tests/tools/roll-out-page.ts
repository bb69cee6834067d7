import { extensionIds } from '../../src/pages/lead/roll-out/extension-ids.ts'
import { rollOutFiles } from '../../src/pages/lead/roll-out/files.ts'
import { ownBuild, sitesAreGranted } from '../../src/pages/lead/roll-out/own-build.ts'

const sites = ['https://records.example/*']

const opening = `# Rolling Recordwell out

Made from the code that writes these files in the extension. Each of them sets the same example: the built-in rules for schools, one local
acronym, no pause, and the record system at records.example.

What can be set: \`ruleSet\` (the id of a built-in rule set, or the whole text of a rule set’s file), \`sites\`, \`gentleness\`
(\`gentle\`, \`standard\`, \`thorough\`), \`beforeSave\`, \`language\` (\`auto\`, \`en\`, \`cy\`), \`pages\` (which of \`panel\` and \`lead\` are
shown; \`practice\` and \`audit\` name pages that are not there yet),
\`toAdd\` and \`toOverwrite\` (\`allowed\`, \`acronyms\` and \`reasons\`, added to the rule set’s own or put in their place), and \`locked\`
(\`ruleSet\`, \`gentleness\`, \`beforeSave\`, \`language\`, \`pause\`, \`sites\`). What is set is locked in any case.

A browser may hand these settings over some seconds late. Until then the last good ones hold. Settings that fail their checks change
nothing, and the popup says what is wrong with them. Where a browser hands none over any more, the last ones hold for a week.

This extension’s id is \`${extensionIds.chromium}\` in Chrome and Edge, and \`${extensionIds.firefox}\` in Firefox.`

const fenced = (content: string): string =>
  `\`\`\`\`text\n${content.replaceAll('\r', '').replace('\uFEFF', '').trim()}\n\`\`\`\``

/** `docs/roll-out.md`: every roll-out file by an example, with its steps. */
export function rollOutPage(): string {
  const files = rollOutFiles({
    chromiumId: extensionIds.chromium,
    firefoxId: extensionIds.firefox,
    organisation: 'Oakfield Trust',
    policy: {
      ruleSet: 'school',
      sites,
      toAdd: { acronyms: [{ term: 'MASH', means: 'our multi-agency safeguarding hub' }] },
      locked: ['pause'],
    },
  })
  const parts = files.flatMap(({ title, name, content, steps }) => [
    `## ${title}`,
    `\`${name}\`:`,
    fenced(content),
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
  ])
  return `${[opening, ...parts, '## Your sites', ...sitesAreGranted, fenced(ownBuild(sites))].join('\n\n')}\n`
}
