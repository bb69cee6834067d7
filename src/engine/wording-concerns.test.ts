import { expect, it } from 'vitest'
import type { RuleSetFile } from '../model/rule-set.ts'
import { sampleRuleSet } from '../model/sample-rule-set.ts'
import { wordingConcerns } from './wording-concerns.ts'

const concerns = (prompt: string): string[] =>
  wordingConcerns({ ...sampleRuleSet(), rules: { 'label-care': { prompt } } satisfies RuleSetFile['rules'] }).map(
    ({ says }) => says,
  )

it.each<[string, string, string[]]>([
  ['a question', 'What did you see behind “{quote}”?', []],
  [
    'an order to question a child',
    'Ask the child what happened?',
    ['label-care sends the writer to question a child: “Ask the child what happened?”'],
  ],
  ['what is no question', 'Too vague.', ['label-care does not ask in one question: “Too vague.”']],
  ['what the writer’s words and a meaning are put into', 'What did “{quote}” ({means}) look like?', []],
  [
    'what nothing is put into',
    'What did {child} say?',
    ['label-care shows “{child}” to the writer as it is: {quote} and {means} alone are filled in, in a question'],
  ],
  ['a long one', `What ${'and '.repeat(20)}then?`, [expect.stringContaining('label-care asks in more than 20 words')]],
])('%s', (_, prompt, expected) => expect(concerns(prompt)).toEqual(expected))
