import type { Prompt } from '../../src/model/prompt.ts'
import type { RuleExamples } from '../../src/ui/rule-examples.ts'
import { promptAbout as about, promptAboutNote } from './prompt-about.ts'

export const label = (text: string): Prompt =>
  about(text, 'aggressive', {
    check: 'label',
    rule: 'label-behaviour',
    question: 'What did you see or hear that made you write “aggressive”?',
    why: 'What was seen and heard can be weighed by whoever reads this later; a word for it cannot.',
    answered: 'Dad was aggressive: he hit the door frame and shouted over the receptionist.',
    term: 'aggressive',
  })

export const expansion = (text: string): Prompt =>
  about(text, 'MASH', {
    check: 'jargon',
    rule: 'jargon-services',
    question: 'Could the family follow “MASH” without asking?',
    why: 'Children and families may read their records, and short forms mean different things in different places.',
    source: {
      document: 'Safeguarding Record Audit Tool',
      section: '2, free of jargon',
      link: 'https://example.org/audit',
    },
    answered: 'I rang the multi-agency safeguarding hub (MASH) at 3.40 pm.',
    suggestions: [{ text: 'MASH (multi-agency safeguarding hub)', replaces: true }],
    term: 'MASH',
  })

export const ambiguous = (text: string): Prompt =>
  about(text, 'CP', {
    check: 'jargon',
    rule: 'jargon-plans',
    question: 'What does “CP” stand for here?',
    answered: 'The child protection (CP) plan was reviewed.',
    suggestions: [
      { text: 'child protection', replaces: false },
      { text: 'cerebral palsy', replaces: false },
    ],
    term: 'CP',
  })

export const reason = (text: string): Prompt =>
  about(text, 'No further action', {
    check: 'rationale',
    rule: 'rationale-no-action',
    level: 'insist',
    question: 'What was the reason for “No further action”?',
    why: 'A decision that stands without its reason cannot be understood or looked at again later.',
    source: { document: 'Safeguarding record-keeping', section: 'Decisions and actions' },
    answered: 'No further action, because Mum showed me the appointment letter for the same day.',
  })

export const recording = (text: string): Prompt =>
  about(text, 'No further action', {
    check: 'rationale',
    rule: 'rationale-who-decided',
    question: 'Who decided on “No further action”?',
    answered: 'The duty social worker decided on no further action.',
  })

export const wholeNote = promptAboutNote({
  check: 'date',
  rule: 'date-note',
  level: 'insist',
  question: 'On what date did this happen?',
  why: 'Neither the note nor the form says on what date it happened.',
  answered: 'On 12 March 2025 at 3.15 pm Dad came to the office.',
})

/** A stand-in for the engine: looks for the words above, and for a date in the whole note. */
export function findPrompts(text: string): Prompt[] {
  const makers = [label, expansion, ambiguous, reason, recording]
  const found = makers
    .map((make) => make(text))
    .filter(({ span, quote }) => span && span.start >= 0 && isWhole(text, span.start, quote))
  const isDated = /\d{4}/.test(text)
  return [...found.filter((prompt) => !isAnswered(text, prompt)), ...(isDated || text.length < 40 ? [] : [wholeNote])]
}

const isWhole = (text: string, start: number, quote: string): boolean =>
  !/\w/.test(text[start - 1] ?? ' ') && !/\w/.test(text[start + quote.length] ?? ' ')

const isAnswered = (text: string, prompt: Prompt): boolean =>
  (prompt.rule === 'label-behaviour' && text.includes('chair')) ||
  (prompt.check === 'rationale' && text.includes('because')) ||
  (prompt.rule === 'jargon-services' && text.includes('hub)'))

export const reasons = [
  'It is the exact word that was used',
  'It is explained elsewhere in the record',
  'Not known at the time of writing',
  'Our team has agreed to write it so',
]

/** A rule's own examples, as “Show me” unfolds them. */
export const shownExamples: RuleExamples = {
  asks: [
    { text: 'Dad was aggressive.', span: { start: 8, end: 18 } },
    { text: 'She was hostile all through the visit.', span: { start: 8, end: 15 } },
  ],
  answered: 'Dad was aggressive: he hit the door frame and shouted over the receptionist.',
  quiet: ['Dad was aggressive. He threw a chair at the wall.', 'He said, “Mum is hostile.”'],
}
