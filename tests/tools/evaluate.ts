/**
 * `npm run evaluate`: how the prompts compare with the labelled notes, for each check and pooled, beside a baseline that
 * looks for the same terms and nothing else. `--errors CHECK` lists what was missed and wrongly asked, never in the
 * notes that are held back. `--json` prints the figures as one object.
 */
import { parseArgs } from 'node:util'
import { loadRuleSet } from '../../src/cli/load-rules.ts'
import { createChecker } from '../../src/engine/checker.ts'
import { checks } from '../../src/engine/checks/index.ts'
import { keywordBaseline } from '../corpus/baseline.ts'
import { furtherNotes, isHeldBack, type LabelledNote, labelledNotes } from '../corpus/notes.ts'
import { type Asked, compare, type Figures, f1, precision, recall, spanOf, sum, wilson } from '../corpus/scoring.ts'

const { values } = parseArgs({ options: { errors: { type: 'string' }, json: { type: 'boolean' } } })
const { ruleSet, refused } = loadRuleSet('standard')
// A pack that is refused is left out, and all figures with it.
for (const { pack, rule, reason } of refused) console.error(`Refused: ${pack}, ${rule}. ${reason}`)
const checker = createChecker(ruleSet)
const names = checks.map((check) => check.name)
const notes = labelledNotes()
const further = furtherNotes()

type Ask = (note: LabelledNote) => readonly Asked[]
/** Each note is asked about once, however many figures are drawn from it. */
function once(ask: Ask): Ask {
  const known = new Map<LabelledNote, readonly Asked[]>()
  return (note) => {
    const asked = known.get(note) ?? ask(note)
    known.set(note, asked)
    return asked
  }
}
const ours = once((note) => checker.check(note.text, note.context))
const baseline = once(keywordBaseline(ruleSet.rules))

const figuresOf = (part: readonly LabelledNote[], ask: Ask, check: string): Figures =>
  sum(
    part.map((note) => {
      const { matched, missed, wrong } = compare(note, check, ask(note))
      return { matched, missed: missed.length, wrong: wrong.length }
    }),
  )

/** A good note has at most one required label, of any check. */
const isGood = (note: LabelledNote): boolean => note.labels.filter((label) => !label.optional).length <= 1

function table(part: readonly LabelledNote[], ask: Ask) {
  const rows = names.map((check) => ({ check, ...figuresOf(part, ask, check) }))
  const good = part.filter(isGood)
  const words = part.reduce((total, note) => total + note.text.split(/\s+/u).length, 0)
  const asked = part.reduce((total, note) => total + ask(note).length, 0)
  return {
    notes: part.length,
    checks: [
      ...rows,
      { check: 'core five', ...sum(rows.slice(0, 5)) },
      { check: 'the others', ...sum(rows.slice(5)) },
      { check: 'pooled', ...sum(rows) },
    ],
    settings: [...new Set(part.map(({ setting }) => setting))].toSorted().map((setting) => {
      const own = part.filter((note) => note.setting === setting)
      return { setting, notes: own.length, ...sum(names.map((check) => figuresOf(own, ask, check))) }
    }),
    promptsPer100Words: (100 * asked) / words,
    wrongPerGoodNote: sum(names.map((check) => figuresOf(good, ask, check))).wrong / good.length,
  }
}

const percent = (share: number): string => (Number.isNaN(share) ? '   – ' : share.toFixed(2).padStart(5))
const interval = ([low, high]: readonly [number, number]): string => `${low.toFixed(2)}–${high.toFixed(2)}`

function print(title: string, part: readonly LabelledNote[]): void {
  const own = table(part, ours)
  const plain = table(part, baseline)
  console.log(`\n${title}: ${own.notes} notes`)
  console.log(
    'check      precision  95%         recall  95%         F1     right missed wrong | keywords alone: precision recall F1',
  )
  for (const [index, row] of own.checks.entries()) {
    const other = plain.checks[index] ?? row
    const figures = `${percent(precision(row))}     ${interval(wilson(row.matched, row.matched + row.wrong))}   ${percent(recall(row))}  ${interval(wilson(row.matched, row.matched + row.missed))}   ${percent(f1(row))}`
    const counts = [row.matched, row.missed, row.wrong].map((count) => String(count).padStart(6)).join('')
    console.log(
      `${row.check.padEnd(10)} ${figures} ${counts} |                 ${percent(precision(other))}   ${percent(recall(other))} ${percent(f1(other))}`,
    )
  }
  for (const { setting, notes: count, ...row } of own.settings)
    console.log(
      `  ${setting.padEnd(24)} ${String(count).padStart(2)} notes  precision ${percent(precision(row))}  recall ${percent(recall(row))}`,
    )
  console.log(
    `prompts per 100 words ${own.promptsPer100Words.toFixed(2)}; wrong prompts per good note ${own.wrongPerGoodNote.toFixed(2)}`,
  )
}

function printErrors(check: string): void {
  for (const note of [...notes, ...further].filter((one) => !isHeldBack(one.id))) {
    const { missed, wrong } = compare(note, check, checker.check(note.text, note.context))
    const around = (span: { start: number; end: number } | null): string =>
      span === null
        ? `(the whole note) ${note.text.replaceAll('\n', ' ⏎ ')}`
        : `${note.text.slice(Math.max(0, span.start - 90), span.start)}{${note.text.slice(span.start, span.end)}}${note.text.slice(span.end, span.end + 90)}`.replaceAll(
            '\n',
            ' ⏎ ',
          )
    for (const label of missed) console.log(`${note.id} missed  ${around(spanOf(note, label))}`)
    for (const prompt of wrong) console.log(`${note.id} wrong   ${around(prompt.span)}  [${prompt.rule}]`)
  }
}

const open = notes.filter((note) => !isHeldBack(note.id))
const held = notes.filter((note) => isHeldBack(note.id))
if (values.errors !== undefined) printErrors(values.errors)
else if (values.json)
  console.log(
    JSON.stringify({
      open: table(open, ours),
      heldBack: table(held, ours),
      baseline: { open: table(open, baseline), heldBack: table(held, baseline) },
    }),
  )
else {
  print('Notes to develop against', open)
  print('Notes held back', held)
  print(
    'Further notes, by one reader',
    further.filter((note) => !isHeldBack(note.id)),
  )
  print(
    'Further notes held back',
    further.filter((note) => isHeldBack(note.id)),
  )
}
