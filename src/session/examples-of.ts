import { unmark } from '../engine/rule-examples.ts'
import type { Example, Rule } from '../model/rule.ts'
import type { RuleExamples } from '../ui/rule-examples.ts'

/** As many as are taken in at a glance. */
const most = 3

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)

/** A rule's own examples, the first few of each kind. */
export const examplesOf = ({ examples, answered }: Rule): RuleExamples => ({
  asks: examples.asks.slice(0, most).map((example) => unmark(textOf(example))),
  answered,
  quiet: examples.quiet.slice(0, most).map(textOf),
})
