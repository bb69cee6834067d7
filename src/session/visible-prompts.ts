import type { Prompt } from '../model/prompt.ts'
import { isSameTerm, type QuietTerm } from '../model/reply.ts'
import { overlaps, type Span } from '../model/span.ts'
import { identities } from './identities.ts'
import { liesUntouched } from './untouched.ts'

/**
 * `typing` while keys come, `composing` while an input method holds words not yet taken, `paused` once no key came for a second,
 * `left` while the field has no focus.
 */
export type Pace = 'typing' | 'composing' | 'paused' | 'left'

/** All that decides what may be shown, beside the prompts themselves. Spans are into `text`. */
export interface Moment {
  readonly text: string
  readonly caret: number | null
  readonly pace: Pace
  /** Whether the writer typed anything here yet; a record that is only opened is left alone. */
  readonly typedIn: boolean
  /** What the writer did not type here, in order. */
  readonly untouched: readonly Span[]
  /** What is shown already and whose words did not change since. */
  readonly shown: readonly Prompt[]
  readonly quietTerms: readonly QuietTerm[]
  /** Identities of prompts that were set aside or kept. */
  readonly answered: ReadonlySet<string>
}

/** The prompts to show now, in the order given. What is shown already stays; what is new waits for its moment. */
export function visiblePrompts(prompts: readonly Prompt[], moment: Moment): Prompt[] {
  if (!moment.typedIn || moment.text.trim() === '') return []
  const ids = identities(prompts)
  return prompts.filter(
    (prompt, at) =>
      !moment.answered.has(ids[at] ?? '') &&
      !moment.quietTerms.some((quiet) => isSameTerm(quiet, prompt)) &&
      isTime(prompt, moment),
  )
}

function isTime(prompt: Prompt, moment: Moment): boolean {
  const { span, sentence } = prompt
  if (span && liesUntouched(span, moment.untouched)) return false
  if (moment.shown.some((shown) => shown.rule === prompt.rule && isSame(shown.span, span))) return true
  if (moment.pace === 'composing') return false
  if (moment.pace === 'left') return true
  if (!span) return moment.pace === 'paused'
  if (moment.caret === null) return moment.pace === 'paused'
  if (overlaps(wordAt(moment.text, moment.caret), span)) return false
  return moment.pace === 'paused' || !holdsCaret(moment.text, sentence ?? span, moment.caret)
}

const isSame = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end

const letters = /[\p{L}\p{M}\p{N}'’-]/u

/** The word that the caret stands in or at; empty between words. */
function wordAt(text: string, caret: number): Span {
  let start = caret
  let end = caret
  while (start > 0 && letters.test(text[start - 1] ?? '')) start--
  while (end < text.length && letters.test(text[end] ?? '')) end++
  return { start, end }
}

/** A sentence is still being written while the caret is in it, or behind it with nothing but spaces and no full stop between. */
function holdsCaret(text: string, sentence: Span, caret: number): boolean {
  if (caret < sentence.start) return false
  if (caret <= sentence.end) return true
  const behind = text.slice(sentence.end, caret)
  return /^[^\S\n]*$/.test(behind) && !/[.!?…]["'”’)\]]*\s*$/.test(text.slice(sentence.start, sentence.end))
}
