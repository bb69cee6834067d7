import { loadRuleSet } from '../../src/cli/load-rules.ts'
import { createChecker } from '../../src/engine/checker.ts'
import type { NoteContext } from '../../src/model/note-context.ts'
import type { Prompt } from '../../src/model/prompt.ts'

const today = new Date().toLocaleDateString('sv')

/** What the demo host's form for a new record of Kai's holds before anything is typed. */
const form: NoteContext = {
  incidentAt: today,
  author: { name: 'R. Addo' },
  child: { name: 'Kai Merton', dob: '2014-05-09' },
  category: 'Behaviour',
  bodyMap: false,
  actions: '',
}

const checker = createChecker(loadRuleSet('standard').ruleSet)

/** What the rules that ship ask about a note typed into that form, in the order of the list: what insists first, by place, the whole note last. */
export const expectedPrompts = (text: string): readonly Prompt[] => {
  const prompts = checker.check(text, form)
  return (['insist', 'ask'] as const).flatMap((level) => prompts.filter((prompt) => prompt.level === level))
}
