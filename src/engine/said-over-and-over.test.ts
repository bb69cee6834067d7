import { expect, test } from 'vitest'
import { loadRuleSet } from '../cli/load-rules.ts'
import { createChecker } from './checker.ts'

// A pattern that can match such words in two ways takes twice as long for each more of them: ten seconds for twenty-eight.
test.each([
  ['He will not ', 'currently ', 'x and refer the case.'],
  ['He will not ', 'be going to ', 'x and refer the case.'],
  ['The threshold was not ', 'really ', 'x and met.'],
  ['Staff ', 'eventually ', 'x and informed.'],
])('what is said over and over takes no longer than anything else: %s%s', { timeout: 5_000 }, (start, word, end) => {
  const checker = createChecker(loadRuleSet('standard').ruleSet)
  expect(checker.check(start + word.repeat(28) + end, {})).toBeInstanceOf(Array)
})
