import type { Prompt } from '../../model/prompt.ts'
import { say } from '../../words/say.ts'
import { checkNamed } from '../check-names.ts'

/** Why the child that a note is about would care for what a prompt asks. */
export function caresAbout({ check, quote }: Pick<Prompt, 'check' | 'quote'>): string {
  const name = checkNamed(check)
  if (name === undefined || name === 'counterpart') return say('panel_care_else')
  if (name === 'jargon' || name === 'stigma') return say(`panel_care_${name}`, { words: quote })
  return say(`panel_care_${name}`)
}
