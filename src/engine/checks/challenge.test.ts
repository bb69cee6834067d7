import { describe, expect, it } from 'vitest'
import { builtInPacks } from '../../cli/load-rules.ts'
import { createChecker } from '../checker.ts'

const { check } = createChecker({
  rules: builtInPacks().flatMap((pack) => pack.rules.filter((rule) => rule.check === 'challenge')),
})
const quotes = (text: string): string[] => check(text, {}).map(({ quote }) => quote)

describe('challenge', () => {
  it.each([
    ['asks what came of a disagreement', 'I challenged the decision with the team.', ['challenged the decision']],
    [
      'asks once about one disagreement',
      'We disagreed with the decision. I escalated this.',
      ['disagreed with the decision'],
    ],
    ['stays quiet where the sentence says', 'I challenged the decision and it was changed.', []],
    ['stays quiet where the next ones say', 'I challenged the decision. I rang twice. They agreed to look again.', []],
    ['leaves a parent’s disagreeing alone', 'Mum disagreed with the decision.', []],
    ['leaves what was not done alone', 'I have not challenged the decision.', []],
    ['stays quiet in a quotation', 'She said, “I challenged the decision.”', []],
  ])('%s', (_intent, text, expected) => expect(quotes(text)).toEqual(expected))
})
