import type { Prompt } from '../../src/model/prompt.ts'

const source = { document: 'Record-keeping practice guidance', section: 'Fact and opinion' }
const why = 'A reader years from now has only this record to go by.'

type Chosen = Pick<Prompt, 'check' | 'rule' | 'question'> & Partial<Prompt>

/** A prompt about the first occurrence of some words in a text, in the sentence round them. */
export function promptAbout(text: string, quote: string, chosen: Chosen): Prompt {
  const start = text.indexOf(quote)
  const before = text.slice(0, start)
  const from = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1)
  const stop = text.slice(start).search(/[.\n]/)
  const end = stop < 0 ? text.trimEnd().length : start + stop + (text[start + stop] === '.' ? 1 : 0)
  return {
    level: 'ask',
    span: { start, end: start + quote.length },
    sentence: { start: from === 1 ? 0 : from, end },
    quote,
    why,
    source,
    answered: '',
    suggestions: [],
    term: null,
    ...chosen,
  }
}

/** A prompt about a note as a whole. */
export const promptAboutNote = (chosen: Chosen): Prompt => ({
  level: 'ask',
  span: null,
  sentence: null,
  quote: '',
  why,
  source,
  answered: '',
  suggestions: [],
  term: null,
  ...chosen,
})
