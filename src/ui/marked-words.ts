import type { Level } from '../model/level.ts'
import type { Prompt } from '../model/prompt.ts'
import { overlaps, type Span } from '../model/span.ts'

/** Words of the note with all that is asked about them: one mark and one card, however many prompts. */
export interface MarkedWords {
  readonly span: Span
  /** `insist` as soon as one of the prompts insists. */
  readonly level: Level
  readonly prompts: readonly Prompt[]
}

type AnchoredPrompt = Prompt & { readonly span: Span }
const isAnchored = (prompt: Prompt): prompt is AnchoredPrompt => prompt.span !== null

/** Prompts whose words are the same or overlap become one. In the order of the text; note-level prompts are left out. */
export function markedWords(prompts: readonly Prompt[]): MarkedWords[] {
  const anchored = prompts.filter(isAnchored).sort((a, b) => a.span.start - b.span.start)
  const marked: MarkedWords[] = []
  for (const prompt of anchored) {
    const last = marked.at(-1)
    if (!last || !overlaps(last.span, prompt.span)) {
      marked.push({ span: prompt.span, level: prompt.level, prompts: [prompt] })
      continue
    }
    const level = prompt.level === 'insist' ? 'insist' : last.level
    const span = { start: last.span.start, end: Math.max(last.span.end, prompt.span.end) }
    marked[marked.length - 1] = { span, level, prompts: [...last.prompts, prompt] }
  }
  return marked
}
