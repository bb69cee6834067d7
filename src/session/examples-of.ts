import { unmark } from '../engine/rule-examples.ts'
import type { Rule } from '../model/rule.ts'
import { textOfExample } from '../model/text-of-example.ts'
import type { RuleExamples } from '../ui/rule-examples.ts'

/** As many as are taken in at a glance. */
const most = 3

/** A rule's own examples, the first few of each kind. */
export const examplesOf = ({ examples, answered }: Rule): RuleExamples => ({
  asks: examples.asks.slice(0, most).map((example) => unmark(textOfExample(example))),
  answered,
  quiet: examples.quiet.slice(0, most).map(textOfExample),
})
