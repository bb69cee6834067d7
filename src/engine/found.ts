import type { Evidence, Prompt, Suggestion } from '../model/prompt.ts'
import type { Rule } from '../model/rule.ts'
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

  /** Whether what its rule found now is the same words of the same sentence. */
  isAgain({ span, term, means }: Evidence, { sentences, text }: ReadNote): boolean {
    const { evidence, sentence } = this
    if (term !== evidence.term || means !== evidence.means) return false
    if (span === null || sentence === null) return span === evidence.span
    if (sentences[sentence.place] !== sentence || span.start !== this.start || span.end !== this.end) return false
    return span.end <= sentence.end || text.slice(span.start, span.end) === this.#quote
  }

  /** As a question to the writer, its spans into the note as it is now. */
  prompt(): Prompt {
    const known = this.#prompt
    const start = this.start
    if (known !== null && (known.span === null || known.span.start === start)) return known
    const own = known ?? this.#asked()
    const sentence = this.sentence
    // Written out field by field: every prompt behind an edit is made anew, and engines copy an object many times as slowly.
    const prompt = {
      check: own.check,
      rule: own.rule,
      level: own.level,
      span: start < 0 ? null : { start, end: start + this.#length },
      sentence: sentence === null ? null : { start: sentence.start, end: sentence.end },
      quote: own.quote,
      question: own.question,
      why: own.why,
      source: own.source,
      answered: own.answered,
      suggestions: own.suggestions,
      term: own.term,
    }
    this.#prompt = prompt
    return prompt
  }

  /** All of it but where it stands. */
  #asked(): Prompt {
    const { rule } = this
    const { term, means = [] } = this.evidence
    return {
      check: rule.check,
      rule: rule.id,
      level: rule.level,
      span: null,
      sentence: null,
      quote: this.#quote,
      question: this.#question(means),
      why: rule.why,
      source: rule.source,
      answered: rule.answered,
      suggestions: [...inPlaceOf(rule, term, this.#quote), ...suggestionsOf(this.#quote, term, means)],
      term: term ?? null,
    }
  }

  #question([first = '']: readonly string[]): string {
    return this.rule.prompt.replaceAll('{quote}', () => this.#quote).replaceAll('{means}', () => first)
  }
}

const sentenceAt = (sentences: readonly LineSentence[], offset: number): LineSentence | null =>
  sentences[Math.max(0, firstFrom(sentences, offset + 1, ({ start }) => start) - 1)] ?? null

/** What the organisation would have families read where a rule's terms stand; told once a rule, for it may have a thousand terms. */
const inPlace = new WeakMap<Rule, ReadonlyMap<string, readonly string[]>>()
const none: readonly never[] = []

function inPlaceOf(rule: Rule, term: string | undefined, quote: string): Suggestion[] {
  if (term === undefined) return []
  const known = inPlace.get(rule) ?? insteadOf(rule)
  inPlace.set(rule, known)
  return (known.get(term) ?? none).map((text) => ({ text, replaces: quote.toLowerCase() === term.toLowerCase() }))
}

function insteadOf({ terms }: Rule): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const one of terms)
    if (typeof one !== 'string' && one.instead !== undefined)
      all.set(one.term, [...(all.get(one.term) ?? none), one.instead])
  return all
}

/** One meaning can be written out before the term; of several only the writer knows the right one, so they are only shown. */
function suggestionsOf(quote: string, term: string | undefined, means: readonly string[]): Suggestion[] {
  const [only, ...others] = means
  if (only === undefined) return []
  if (others.length > 0) return means.map((text) => ({ text, replaces: false }))
  const whole = quote.toLowerCase() === term?.toLowerCase()
  return [{ text: whole ? `${only} (${quote})` : only, replaces: whole }]
}
