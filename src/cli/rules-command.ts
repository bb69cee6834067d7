import { compareRuleSets, type PromptInSentence } from '../engine/compare-rule-sets.ts'
import { contradictions } from '../engine/contradictions.ts'
import { openRuleSet, rulesBeneath } from '../engine/rule-set.ts'
import { wordingConcerns } from '../engine/wording-concerns.ts'
import { writeRuleSet } from '../model/read-rule-set.ts'
import { builtIn, loadRuleSet, readRuleSetFile, withPacksBeside } from './load-rules.ts'
import { readNotes } from './read-notes.ts'
import { refusedLine } from './refused-line.ts'

/** `recordwell rules …`. Gives the exit status: 1 where anything is wrong, which is said. */
export async function rulesCommand(
  [command, ...files]: readonly string[],
  usage: string,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const [first, second, notes] = files
  if (command === 'test' && first !== undefined && files.length === 1) return testRules(first, write)
  if (command === 'migrate' && first !== undefined && files.length === 1) {
    await write(writeRuleSet(readRuleSetFile(first)))
    return 0
  }
  if (command === 'compare' && first !== undefined && second !== undefined && notes !== undefined && files.length === 3)
    return compareRules(first, second, notes, write)
  throw new Error(usage)
}

/** Opens a rule set, tries every rule on its examples, and looks for what contradicts itself and for what no prompt may say. */
async function testRules(name: string, write: (text: string) => Promise<void>): Promise<number> {
  const { file, known, refused } = withPacksBeside(name, readRuleSetFile(name), builtIn())
  const opened = openRuleSet(file, known)
  const { ruleSet } = opened
  const wrong = [
    ...[...refused, ...opened.refused].map(refusedLine),
    ...[...contradictions(file, rulesBeneath(file, known)), ...wordingConcerns(file)].map(({ says }) => says),
  ]
  if (wrong.length > 0) throw new Error(wrong.map((line) => `${name}: ${line}`).join('\n'))
  await write(
    `${name}: ${ruleSet.title}, version ${ruleSet.version}: ${ruleSet.rules.length} rules ask, ${ruleSet.resting.length} are off, and every example holds.\n`,
  )
  return 0
}

async function compareRules(
  old: string,
  fresh: string,
  notes: string,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const [before, after] = [loadRuleSet(old), loadRuleSet(fresh)]
  const { comes, goes, otherwise, same } = compareRuleSets(before.ruleSet, after.ruleSet, readNotes(notes))
  await write(
    [
      ...comes.map((one) => line('+', one)),
      ...goes.map((one) => line('-', one)),
      ...otherwise.map((one) => line('~', one)),
      `${comes.length} come, ${goes.length} go, ${otherwise.length} ask otherwise, ${same} stay as they are.\n`,
    ].join(''),
  )
  const refused = [...before.refused, ...after.refused]
  if (refused.length > 0) throw new Error(refused.map((one) => `Refused: ${refusedLine(one)}`).join('\n'))
  return 0
}

const line = (sign: string, { note, sentence, prompt }: PromptInSentence): string =>
  `${sign} ${note}: ${sentence === '' ? 'the whole note' : `“${sentence}”`}\n    ${prompt.rule}, ${prompt.level}: ${prompt.question}\n`
