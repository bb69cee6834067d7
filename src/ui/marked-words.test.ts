import { expect, test } from 'vitest'
import { promptAbout, promptAboutNote } from '../../tests/gallery/prompt-about.ts'
import { markedWords } from './marked-words.ts'

const text = 'No further action by MASH.'
const about = (quote: string, rule: string, level: 'ask' | 'insist' = 'ask') =>
  promptAbout(text, quote, { check: rule, rule, question: `What of ${quote}?`, level })

test('words that share letters are one mark, which insists if one of its prompts does', () => {
  const marked = markedWords([
    about('MASH', 'c'),
    about('No further', 'a'),
    about('further action', 'b', 'insist'),
    promptAboutNote({ check: 'd', rule: 'd', question: 'When?' }),
  ])
  expect(
    marked.map(({ span, level, prompts }) => [span.start, span.end, level, prompts.map(({ rule }) => rule)]),
  ).toEqual([
    [0, 17, 'insist', ['a', 'b']],
    [21, 25, 'ask', ['c']],
  ])
})
