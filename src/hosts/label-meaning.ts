import type { FieldMeaning } from '../model/field-meanings.ts'
import { plainLabel } from './plain-label.ts'

const incident = '(incident|event|concern|disclosure|contact|visit|occurrence|call|meeting|observation)'
const child = "(child|pupil|student|young person|resident|learner)('?s)?"
const record = '(record(ed)?|entered|entry|logged|reported|created|written)'
const person = '(author|recorder|reporter|writer)'

// In order: the first that fits the whole label decides. Whole labels only, so that "Child's voice" is not the child.
const meanings: readonly (readonly [FieldMeaning, RegExp])[] = [
  [
    'incidentAt',
    new RegExp(
      `^(date|when|day|date (and|&) time|date ?/ ?time|time (and|&) date)( of| when)?( the| this)? ${incident}( (happened|occurred|took place))?$`,
    ),
  ],
  ['incidentAt', new RegExp(`^${incident} (date|date (and|&) time|date ?/ ?time)$`)],
  ['incidentAt', /^(when did (it|this) happen|date it happened|date (and time )?(it )?happened)$/],
  [
    'incidentTime',
    new RegExp(`^time( of| when)?( the| this)? ${incident}$|^${incident} time$|^time$|^time it happened$`),
  ],
  [
    'recordedAt',
    new RegExp(`^(date|date (and|&) time|date/time|when) (of )?${record}$|^${record} (at|on|date|date (and|&) time)$`),
  ],
  ['recordedAt', /^(date of (this )?(record(ing)?|report)|today's date|date (form|record) (was )?completed)$/],
  ['recordedTime', new RegExp(`^time (of )?${record}$|^time of (this )?record(ing)?$`)],
  [
    'author',
    new RegExp(
      `^${record} by$|^(name of )?${person}('?s)?( name)?$|^(your name|name of (the )?(person|staff|member of staff|staff member) (recording|reporting|completing|making)( (this|the) (form|record|report))?|(person|staff member|member of staff) (recording|reporting|completing (this|the) (form|record))|(form )?completed by|written by)$`,
    ),
  ],
  [
    'authorRole',
    new RegExp(
      `^${person}('?s)? (role|job title|position)$|^your (role|job title|position)$|^job title$|^role of (the )?(${person}|person (recording|reporting))$`,
    ),
  ],
  ['dob', new RegExp(`^(${child} )?(date of birth|dob|d\\.o\\.b\\.?)( of( the)? ${child})?$`)],
  ['child', new RegExp(`^(the )?${child}( name| full name)?$|^(full )?name of( the)? ${child}$`)],
  [
    'category',
    /^((type|category) of (concern|incident|record|note|entry)|((concern|incident|record|note|entry) )?(category|type))$/,
  ],
  [
    'bodyMap',
    /^(is there a |has a )?body ?(map|chart|diagram)( been)?( (completed|attached|used|done|filled in|added))?$/,
  ],
  [
    'actions',
    /^((immediate |follow[ -]?up )?actions?( taken| required| agreed| planned| to be taken)?|actions? taken so far|next steps|actions? (taken )?(and|or|&) (next steps|outcomes?))$/,
  ],
]

/** What a label of a form's field or value says, or null where it says nothing that is known for certain. */
export const labelMeaning = (label: string): FieldMeaning | null => {
  if (label.length > 80) return null
  const words = plainLabel(label)
  return words === '' ? null : (meanings.find(([, pattern]) => pattern.test(words))?.[0] ?? null)
}
