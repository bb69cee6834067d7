import { type FieldMeaning, fieldMeanings } from '../../../src/model/field-meanings.ts'
import type { HostProfile, NoteType } from '../../../src/model/host-profile.ts'

/** What stands in the fields of a form that is filled in. Every person is invented. */
const values: Record<FieldMeaning, string> = {
  incidentAt: '12/03/2025',
  incidentTime: '14:05',
  recordedAt: '12/03/2025',
  recordedTime: '15:00',
  author: 'Helen Prior, Class teacher',
  authorRole: 'Class teacher',
  child: 'Ana Reyes',
  dob: '01/02/2015',
  category: 'Injury',
  bodyMap: 'yes',
  actions: 'I told Sam Okoro, the safeguarding lead, at 14:30.',
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const control = (meaning: FieldMeaning, value: string): string =>
  meaning === 'bodyMap'
    ? `<input type="checkbox"${value === '' ? '' : ' checked'}>`
    : `<input value="${escaped(value)}">`

/** An invented form of a kind of note, made of the names in its profile, each in another dress; its note goes by the id `note`. */
export const profileForm = (profile: HostProfile, type: NoteType, isFilled: boolean): string => {
  const [category] = type.when.categories
  const fields = fieldMeanings.flatMap((meaning) =>
    (type.fields[meaning] ?? []).slice(0, 1).map((name) => {
      const value = meaning === 'category' && category !== undefined ? category : isFilled ? values[meaning] : ''
      return { name, html: `<p><label>${escaped(name.toUpperCase())}: * ${control(meaning, value)}</label></p>` }
    }),
  )
  const shown = new Set([...fields.map(({ name }) => name), ...type.note.slice(0, 1)])
  const others = [...profile.labels, ...type.when.labels].filter((name) => !shown.has(name))
  return `<form>${others.map((name) => `<h3>${escaped(name)}</h3>`).join('')}${fields.map(({ html }) => html).join('')}
    <label for="note">${escaped(type.note[0] ?? 'Note')}</label><textarea id="note"></textarea></form>`
}
