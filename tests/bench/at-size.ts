import type { LocalLinter } from 'harper.js'
import { createChecker } from '../../src/engine/checker.ts'
import type { RuleSet } from '../../src/model/rule-set.ts'
import { type Measured, measure, measureByTurns } from './measure.ts'
import { lintWithHarper, rivals, setUpHarper } from './rivals.ts'
import type { Row } from './row.ts'
import { variedText } from './varied-text.ts'

const typed = 'then we all went back in because it was late and nobody had been able to say where he was '
/** Milliseconds that each thing measured may take in all. */
const budget = 600
/** From scratch more: it takes ours some 2,000 runs at 20,000 characters until its code is as quick as it gets. */
const fromScratch = 10 * budget
/** The last words are the same at every length: what typing there costs more in a longer text is then owed to the text before. */
const ending = `\n\n${variedText(500, 3)}`

/**
 * The text with a little more typed at a place each time it is asked for: one character from one time to the next. In one piece, as
 * editors give it: what `+` puts together, engines join only when it is first read, and that would count as reading.
 */
function typing(text: string, at: number): () => string {
  const before = text.slice(0, at)
  const after = text.slice(at)
  let count = 0
  return () => {
    count = (count % typed.length) + 1
    return [before, typed.slice(0, count), after].join('')
  }
}

async function triedHarper(): Promise<LocalLinter> {
  const linter = await setUpHarper()
  await lintWithHarper(linter, 'It was late.')
  return linter
}

/** Everything measured on a text of one length; harper.js from scratch is one that was set up, and tried, beforehand. */
export async function rowsAtSize(ruleSet: RuleSet, harper: LocalLinter, characters: number): Promise<Row[]> {
  const text = variedText(characters - ending.length) + ending
  const pasted = variedText(2000, 7)
  const middle = text.indexOf(' ', characters >> 1)
  const rows: Row[] = []
  const add = (what: Row['what'], who: string, { median, runs }: Measured): void => {
    rows.push({ what, who, characters, milliseconds: median, runs })
  }

  add(
    'floor',
    '/\\w+/g',
    await measure(
      budget,
      () => null,
      () => text.match(/\w+/gu)?.length,
    ),
  )
  const [ours, writeGood] = measureByTurns(
    fromScratch,
    () => {
      const checker = createChecker(ruleSet)
      return () => checker.check(text, {})
    },
    () => () => rivals['write-good']?.(text),
  )
  add('scratch', 'ours', ours)
  add('scratch', 'write-good', writeGood)
  add(
    'scratch',
    'alex',
    await measure(
      budget,
      () => null,
      () => rivals.alex?.(text),
    ),
  )
  add(
    'seen',
    'harper.js',
    await measure(
      budget,
      () => null,
      () => lintWithHarper(harper, text),
    ),
  )
  add('scratch', 'harper.js', await measure(budget, triedHarper, (linter) => lintWithHarper(linter, text)))

  const places = { start: 0, middle, end: text.length } as const
  for (const what of ['start', 'middle', 'end'] as const) {
    const checker = createChecker(ruleSet)
    checker.check(text, {})
    add(what, 'ours', await measure(budget, typing(text, places[what]), (next) => checker.check(next, {})))
    add(what, 'harper.js', await measure(budget, typing(text, places[what]), (next) => lintWithHarper(harper, next)))
  }

  const checker = createChecker(ruleSet)
  const withPaste = `${text.slice(0, middle)}\n${pasted}\n${text.slice(middle)}`
  const before = (): string => {
    checker.check(text, {})
    return withPaste
  }
  add('paste', 'ours', await measure(budget, before, (next) => checker.check(next, {})))
  return rows
}
