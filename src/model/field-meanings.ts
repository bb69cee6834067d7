/**
 * What a form's field can say of a note, as far as the checks care, in the order in which it is told; a date and its time may be two fields.
 * Without a parser, for scripts in pages.
 */
export const fieldMeanings = [
  'incidentAt',
  'incidentTime',
  'recordedAt',
  'recordedTime',
  'author',
  'authorRole',
  'child',
  'dob',
  'category',
  'bodyMap',
  'actions',
] as const
export type FieldMeaning = (typeof fieldMeanings)[number]
