import type { HostProfile, NoteType } from '../../src/model/host-profile.ts'

/** The catalogue of the host profiles. */
export const hostsPage = (profiles: readonly HostProfile[]): string =>
  `${[
    '# The record systems that are known',
    'Made from the profiles in this folder, one file a system. A form is recognised by its address and by the names that stand on it; where it turns out otherwise, it is read as any form. *Unverified*: made from what is public, and not seen at work on the system. To add one, see CONTRIBUTING.md.',
    ...profiles.flatMap(pageOf),
  ].join('\n\n')}\n`

const pageOf = (profile: HostProfile): string[] => [
  `## ${profile.title} (\`${profile.id}\`)`,
  `${profile.unverified ? '*Unverified.*' : '*Verified.*'} Recognised by ${recognisedBy(profile)}.`,
  ...profile.notes.flatMap(noteOf),
  `Sources: ${profile.sources.map(({ title, link }) => (link === undefined ? title : `[${title}](${link})`)).join(' · ')}`,
]

const recognisedBy = ({ addresses, labels }: HostProfile): string =>
  [
    ...addresses.map((address) => `\`${address}\``),
    ...(labels.length === 0 ? [] : [`the names ${listed(labels)}`]),
  ].join(', ')

const noteOf = ({ title, when, note, fields, rules }: NoteType): string[] => [
  `### ${title}`,
  [
    ...(when.labels.length === 0 ? [] : [`- where there is ${listed(when.labels)}`]),
    ...(when.categories.length === 0 ? [] : [`- where the category is one of ${listed(when.categories)}`]),
    ...(when.path === undefined ? [] : [`- where the path begins with \`${when.path}\``]),
    ...(note.length === 0 ? [] : [`- written in ${listed(note)}`]),
    ...Object.entries(fields).map(([meaning, names]) => `- ${meaning}: ${listed(names)}`),
    ...Object.entries(rules).map(([rule, level]) => `- rule \`${rule}\`: ${level}`),
  ].join('\n'),
]

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')
