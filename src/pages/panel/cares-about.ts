import type { Prompt } from '../../model/prompt.ts'
import { say } from '../../words/say.ts'

const known = [
  'jargon',
  'label',
  'rationale',
  'date',
  'source',
  'stigma',
  'identity',
  'detail',
  'verbatim',
  'action',
  'voice',
  'outcome',
  'injury',
  'consent',
  'sharing',
  'names',
  'timeliness',
  'authorship',
  'plain',
  'challenge',
] as const

/** Why the child that a note is about would care for what a prompt asks. */
export function caresAbout({ check, quote }: Pick<Prompt, 'check' | 'quote'>): string {
  const name = known.find((one) => one === check)
  if (name === undefined) return say('panel_care_else')
  if (name === 'jargon' || name === 'stigma') return say(`panel_care_${name}`, { words: quote })
  return say(`panel_care_${name}`)
}
