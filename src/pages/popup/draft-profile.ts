import type { FieldChoice } from '../../model/field-choice.ts'
import { fieldMeanings } from '../../model/field-meanings.ts'
import type { HostProfile } from '../../model/host-profile.ts'

/** Whether a page names a field in full: where a number or what may be a name was left out of its label, it could not be found by it. */
const isWhole = (label: string): boolean => label !== '' && label.length <= 80 && !/[…#]/u.test(label)

/**
 * What a writer said of the fields of a site, as a draft of a host profile: names of fields, and nothing that stood in them. Null where nothing
 * was said of a field that its page names in full.
 */
export const draftProfile = (site: string, choices: readonly FieldChoice[]): HostProfile | null => {
  const { protocol, hostname } = new URL(site)
  const named = choices.filter((choice) => choice.site === site && isWhole(choice.field.label))
  const labelsOf = (use: FieldChoice['is']): string[] => [
    ...new Set(named.filter(({ is }) => is === use).map(({ field }) => field.label)),
  ]
  const fields = fieldMeanings.map((meaning) => [meaning, labelsOf(meaning)] as const)
  const note = labelsOf('note')
  const filled = fields.filter(([, labels]) => labels.length > 0)
  if (note.length === 0 && filled.length === 0) return null
  return {
    format: 1,
    id: `site-${hostname
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '')}`,
    title: hostname,
    unverified: true,
    sources: [{ title: `What a writer said of fields on ${hostname}` }],
    addresses: [`${protocol}//${hostname}/*`],
    labels: [],
    notes: [
      {
        id: 'note',
        title: 'Note',
        when: { labels: [], categories: [] },
        note,
        fields: Object.fromEntries(filled),
        rules: {},
      },
    ],
  }
}
