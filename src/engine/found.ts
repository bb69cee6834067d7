import type { Evidence, Prompt, Suggestion } from '../model/prompt.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { firstFrom, type LineSentence } from './line.ts'
import type { ReadNote } from './read-note.ts'

/** What a rule found, kept by its sentence so that it stays right while the text before it changes. */
export class Found {
  readonly rule: Rule
  readonly evidence: Evidence
  readonly sentence: LineSentence | null
  /** The same for what need be asked only once. */
  readonly key: string
  readonly #from: number
  readonly #length: number
  readonly #quote: string
  #prompt: Prompt | null = null

  constructor(rule: Rule, evidence: Evidence, note: ReadNote) {
    const { span, term } = evidence
    this.rule = rule
    this.evidence = evidence
    this.sentence = span === null ? null : sentenceAt(note.sentences, span.start)
    this.#from = span === null ? 0 : span.start - (this.sentence?.start ?? 0)
    this.#length = span === null ? 0 : span.end - span.start
    const own = this.sentence?.reading.text ?? ''
    const end = this.#from + this.#length
    this.#quote =
      span === null ? '' : end <= own.length ? own.slice(this.#from, end) : note.text.slice(span.start, span.end)
    this.key = span === null ? rule.id : (term ?? this.#quote.toLowerCase())
  }

  /** Where it begins in the note as it is now, -1 where it is about the whole note. */
  get start(): number {
    return this.evidence.span === null ? -1 : (this.sentence?.start ?? 0) + this.#from
  }

  get end(): number {
    return this.start + this.#length
  }

  /** As a question to the writer, its spans into the note as it is now. */
  prompt(): Prompt {
    const known = this.#prompt
    const { start, sentence } = this
    if (known !== null && (known.span?.start ?? -1) === start) return known
    const spans = {
      span: start < 0 ? null : { start, end: start + this.#length },
      sentence: sentence === null ? null : { start: sentence.start, end: sentence.end },
    }
    this.#prompt = known === null ? this.#phrase(spans) : { ...known, ...spans }
    return this.#prompt
  }

  #phrase(spans: { readonly span: Span | null; readonly sentence: Span | null }): Prompt {
    const { rule } = this
    const { term, means = [] } = this.evidence
    return {
      check: rule.check,
      rule: rule.id,
      level: rule.level,
      ...spans,
      quote: this.#quote,
      question: rule.prompt.replaceAll('{quote}', () => this.#quote).replaceAll('{means}', () => means[0] ?? ''),
      why: rule.why,
      source: rule.source,
      answered: rule.answered,
      suggestions: [...inPlaceOf(rule, term, this.#quote), ...suggestionsOf(this.#quote, term, means)],
      term: term ?? null,
    }
  }
}

const sentenceAt = (sentences: readonly LineSentence[], offset: number): LineSentence | null =>
  sentences[Math.max(0, firstFrom(sentences, offset + 1, ({ start }) => start) - 1)] ?? null

/** What the organisation would have families read where the term stands. */
const inPlaceOf = (rule: Rule, term: string | undefined, quote: string): Suggestion[] =>
  rule.terms.flatMap((one) =>
    typeof one !== 'string' && one.term === term && one.instead !== undefined
      ? [{ text: one.instead, replaces: quote.toLowerCase() === term.toLowerCase() }]
      : [],
  )

/** One meaning can be written out before the term; of several only the writer knows the right one, so they are only shown. */
function suggestionsOf(quote: string, term: string | undefined, means: readonly string[]): Suggestion[] {
  const [only, ...others] = means
  if (only === undefined) return []
  if (others.length > 0) return means.map((text) => ({ text, replaces: false }))
  const whole = quote.toLowerCase() === term?.toLowerCase()
  return [{ text: whole ? `${only} (${quote})` : only, replaces: whole }]
}
