/** What a form's label can say, as far as the checks care; a date and its time may be two fields. */
export type LabelMeaning =
  | 'incidentAt'
  | 'incidentTime'
  | 'recordedAt'
  | 'recordedTime'
  | 'author'
  | 'authorRole'
  | 'child'
  | 'dob'
  | 'category'
  | 'bodyMap'
  | 'actions'

const incident = '(incident|event|concern|disclosure|contact|visit|occurrence)'
const child = "(child|pupil|student|young person|resident|learner)('?s)?"
const record = '(record(ed)?|entered|entry|logged|reported|created|written)'
const person = '(author|recorder|reporter|writer)'

// In order: the first that fits the whole label decides. Whole labels only, so that "Child's voice" is not the child.
const meanings: readonly (readonly [LabelMeaning, RegExp])[] = [
  [
    'incidentAt',
    new RegExp(
      `^(date|when|date (and|&) time|date/time)( of| when)?( the| this)? ${incident}( (happened|occurred|took place))?$`,
    ),
  ],
  ['incidentAt', new RegExp(`^${incident} (date|date (and|&) time|date/time)$`)],
  ['incidentAt', /^(when did (it|this) happen|date it happened|date (and time )?(it )?happened)$/],
  [
    'incidentTime',
    new RegExp(`^time( of| when)?( the| this)? ${incident}$|^${incident} time$|^time$|^time it happened$`),
  ],
  [
    'recordedAt',
    new RegExp(`^(date|date (and|&) time|date/time|when) (of )?${record}$|^${record} (at|on|date|date (and|&) time)$`),
  ],
  ['recordedAt', /^date of (this )?record(ing)?$/],
  ['recordedTime', new RegExp(`^time (of )?${record}$|^time of (this )?record(ing)?$`)],
  [
    'author',
    new RegExp(
      `^${record} by$|^(name of )?${person}('?s)?( name)?$|^(your name|name of (the )?(person|staff) (recording|reporting|making this record)|completed by|written by)$`,
    ),
  ],
  [
    'authorRole',
    new RegExp(`^${person}('?s)? (role|job title|position)$|^your (role|job title|position)$|^job title$`),
  ],
  ['dob', new RegExp(`^(${child} )?(date of birth|dob|d\\.o\\.b\\.?)( of( the)? ${child})?$`)],
  ['child', new RegExp(`^(the )?${child}( name| full name)?$|^(full )?name of( the)? ${child}$`)],
  [
    'category',
    /^((type|category) of (concern|incident|record|note|entry)|((concern|incident|record|note|entry) )?(category|type))$/,
  ],
  ['bodyMap', /^body ?map( (completed|attached|used|done|filled in))?$/],
  [
    'actions',
    /^(actions?( taken| required| agreed| planned)?|next steps|actions? (taken )?(and|or|&) (next steps|outcomes?))$/,
  ],
]

/** Labels as they are typed: stars for required fields, colons, question marks, capitals, remarks in brackets. */
const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[’]/g, "'")
    .replace(/\b(required|optional)\b/g, ' ')
    .replace(/[*:?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What a label of a form's field or value says, or null where it says nothing that is known for certain. */
export const labelMeaning = (label: string): LabelMeaning | null => {
  if (label.length > 80) return null
  const words = plain(label)
  return meanings.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
