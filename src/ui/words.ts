import type { Level } from '../model/level.ts'

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`)

/** Every string of the interface. Prompts bring their own words; these stand round them. */
export const words = {
  count: (count: number): string => `${questions(count)} about this note`,
  countTooLong: 'This note is too long to be read for questions',
  level: { ask: 'Worth a look', insist: 'The guidance asks for this' } satisfies Record<Level, string>,
  forExample: 'For example',
  source: 'Where this comes from',
  sourceOpens: 'opens in a new tab',
  suggestion: (text: string): string => `Write “${text}”`,
  whichMeaning: 'Which do you mean?',
  possibleWords: 'Words that may help',
  keep: 'Keep as it is',
  keepBecause: 'Keep it because…',
  setAside: 'Set aside',
  setAsideHint: 'Leave this question out until the page is closed',
  askNoMore: (term: string): string => `Ask no more about “${term}”`,
  refused: (text: string): string => `This field would not take “${text}”. You can copy it and paste it in yourself.`,
  copy: 'Copy the words',
  copied: 'Copied',
  notCopied: 'The words could not be copied',
  close: 'Close',
  previous: 'Previous question',
  next: 'Next question',
  position: (at: number, of: number): string => `${at} of ${of}`,
  scrolledOut: 'Scrolled out of view:',
  inTheText: 'In the text',
  wholeNote: 'About the whole note',
  listHint: 'Each of these is yours to answer or to leave.',
  leftOut: (names: readonly string[]): string =>
    `Not looked at in this note, through a fault of ours: ${names.join(', ')}.`,
  tooLong: (limit: number): string =>
    `This note is longer than ${limit.toLocaleString('en-GB')} characters. Notes of that length are not read, so no questions are asked about it.`,
} as const
