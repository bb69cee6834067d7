import type { Span } from '../../src/model/span.ts'
import type { LabelledNote } from './notes.ts'

/** Something asked about in a note, as far as scoring is concerned. */
export interface Asked {
  readonly check: string
  readonly span: Span | null
}

/** How the prompts of one check compare with the labels of one note. */
export interface Compared<Prompt extends Asked> {
  readonly matched: number
  readonly missed: readonly LabelledNote['labels'][number][]
  readonly wrong: readonly Prompt[]
}

/** Where a label stands; null for the note as a whole. Throws where its words are not in the note. */
export function spanOf(note: LabelledNote, label: LabelledNote['labels'][number]): Span | null {
  if (label.quote === '') return null
  let start = -1
  for (let nth = 0; nth < label.nth; nth += 1) {
    start = note.text.indexOf(label.quote, start + 1)
    if (start < 0) throw new Error(`${note.id}: no “${label.quote}” number ${label.nth}`)
  }
  return { start, end: start + label.quote.length }
}

const meet = (a: Span | null, b: Span | null): boolean =>
  a === null || b === null ? a === b : a.start < b.end && b.start < a.end

/**
 * One check on one note. A prompt matches a label whose span it overlaps, one to one, required labels first; what overlaps
 * only optional labels is left out; any other prompt is wrong, a second one on a matched label too.
 */
export function compare<Prompt extends Asked>(
  note: LabelledNote,
  check: string,
  prompts: readonly Prompt[],
): Compared<Prompt> {
  const labels = note.labels
    .filter((label) => label.check === check)
    .map((label) => ({ label, span: spanOf(note, label) }))
  const required = labels.filter(({ label }) => !label.optional)
  const optional = labels.filter(({ label }) => label.optional)
  const free = new Set(required)
  const wrong: Prompt[] = []
  for (const prompt of prompts.filter((one) => one.check === check)) {
    const match = [...free].find(({ span }) => meet(span, prompt.span))
    if (match !== undefined) free.delete(match)
    else if (
      required.some(({ span }) => meet(span, prompt.span)) ||
      !optional.some(({ span }) => meet(span, prompt.span))
    )
      wrong.push(prompt)
  }
  return { matched: required.length - free.size, missed: [...free].map(({ label }) => label), wrong }
}

export interface Figures {
  readonly matched: number
  readonly missed: number
  readonly wrong: number
}

export const sum = (all: readonly Figures[]): Figures =>
  all.reduce(
    (total, one) => ({
      matched: total.matched + one.matched,
      missed: total.missed + one.missed,
      wrong: total.wrong + one.wrong,
    }),
    {
      matched: 0,
      missed: 0,
      wrong: 0,
    },
  )

export const precision = ({ matched, wrong }: Figures): number => matched / (matched + wrong)
export const recall = ({ matched, missed }: Figures): number => matched / (matched + missed)
export const f1 = ({ matched, missed, wrong }: Figures): number => (2 * matched) / (2 * matched + missed + wrong)

/** The 95% Wilson interval of a share of successes in trials. */
export function wilson(successes: number, trials: number): readonly [number, number] {
  if (trials === 0) return [0, 1]
  const z = 1.96
  const share = successes / trials
  const middle = share + (z * z) / (2 * trials)
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))
  const scale = 1 + (z * z) / trials
  return [(middle - spread) / scale, (middle + spread) / scale]
}
