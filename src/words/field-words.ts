import type { FieldUse } from '../model/field-choice.ts'
import type { FieldMeaning } from '../model/field-meanings.ts'
import type { Key } from './key.ts'
import { say } from './say.ts'

const keys = {
  incidentAt: 'form_incident_at',
  incidentTime: 'form_incident_time',
  recordedAt: 'form_recorded_at',
  recordedTime: 'form_recorded_time',
  author: 'form_author',
  authorRole: 'form_author_role',
  child: 'form_child',
  dob: 'form_dob',
  category: 'form_category',
  bodyMap: 'form_body_map',
  actions: 'form_actions',
  note: 'form_note',
  none: 'form_none',
} as const satisfies Record<FieldUse | FieldMeaning, Key>

/** What a field is, in words that stand in a sentence or a list: “date of the incident”. */
export const fieldWords = (use: FieldUse): string => say(keys[use])
