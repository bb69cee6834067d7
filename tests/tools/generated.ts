import * as z from 'zod/mini'
import { builtInPacks } from '../../src/cli/load-rules.ts'
import { hostProfileSchema } from '../../src/model/host-profile.ts'
import { type Example, rulePackSchema, type Term } from '../../src/model/rule.ts'
import { ruleSetFileSchema } from '../../src/model/rule-set.ts'
import { bankHolidayTable } from './bank-holidays.ts'
import { criteriaPage } from './criteria.ts'
import { gatePage, readGate } from './gate.ts'
import { hostProfiles } from './host-profiles.ts'
import { hostsPage } from './hosts-page.ts'
import { managedSchema } from './managed-schema.ts'
import { rollOutPage } from './roll-out-page.ts'

/** The files that are made from others, by their path from the project's root. `npm run generate` writes them; a test compares. */
export const generatedFiles = (): Record<string, string> => ({
  'rules/schema/rule-pack.json': schema('Recordwell rule pack', rulePackSchema),
  'rules/schema/rule-set.json': schema('Recordwell rule set', ruleSetFileSchema),
  'rules/schema/host-profile.json': schema('Recordwell host profile', hostProfileSchema),
  'public/managed-schema.json': managedSchema(),
  'docs/roll-out.md': rollOutPage(),
  'rules/README.md': catalogue(),
  'rules/hosts/README.md': hostsPage([...hostProfiles().values()]),
  'src/engine/calendar/bank-holidays.json': bankHolidayTable(),
  'rules/CRITERIA.md': criteriaPage(builtInPacks()),
  'docs/gate.md': gatePage(readGate()),
})

const schema = (title: string, of: z.ZodMiniType): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(of, { io: 'input', unrepresentable: 'any' }) }, null, 2)}\n`

function catalogue(): string {
  const parts = builtInPacks().flatMap((pack) => [
    `## ${pack.title} (\`${pack.id}\` ${pack.version})`,
    ...pack.rules.map((rule) =>
      [
        `### ${rule.id}`,
        `*${rule.check}, ${rule.level}.* **${rule.prompt}**`,
        `${rule.why} (${rule.source.document}, ${rule.source.section})`,
        `Answered: ${rule.answered}`,
        `Asks: ${rule.examples.asks.map(shown).join(' · ')}`,
        `Stays quiet: ${rule.examples.quiet.map(shown).join(' · ')}`,
        ...(rule.terms.length === 0 ? [] : [`Terms: ${rule.terms.map(named).join(', ')}`]),
      ].join('\n\n'),
    ),
  ])
  const opening = [
    '# The rules',
    'Made from the rule packs in this folder. Each rule asks one thing; its examples are its tests. What stands in braces is what is asked about.',
    'To add a rule, see CONTRIBUTING.md. To look a word up, search this page. What the guidance asks for, and which rule carries it: [CRITERIA.md](CRITERIA.md).',
  ]
  return `${[...opening, ...parts].join('\n\n')}\n`
}

const shown = (example: Example): string =>
  typeof example === 'string'
    ? example
    : `${example.text} (where the form holds ${Object.keys(example.context).join(', ')})`

const named = (term: Term): string => {
  if (typeof term === 'string') return term
  const means = [term.means ?? []].flat()
  return means.length === 0 ? term.term : `${term.term} (${means.join(' or ')})`
}
