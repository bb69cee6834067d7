import type { NoteContext } from '../model/note-context.ts'
import type { Evidence, Prompt, Suggestion } from '../model/prompt.ts'
import type { Rule } from '../model/rule.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { overlaps } from '../model/span.ts'
import type { DefinedCheck } from './check.ts'
import { checks } from './checks/index.ts'
import { createLexicon } from './lexicon.ts'
import { createReader, type Note, type Sentence } from './note.ts'

/** Asks about a note. Offsets are UTF-16 units into the text given. */
export interface Checker {
  /** The prompts for a note, by place, those about the whole note last. The same for the same text, whatever came before. */
  check(text: string, context: NoteContext): Prompt[]
}

interface BoundRule {
  readonly rule: Rule
  readonly find: (note: Note) => Evidence[]
}

/** Makes a checker for a rule set. Throws where a rule names a check that does not exist or gives it wrong options. */
export function createChecker(ruleSet: Pick<RuleSet, 'rules'>): Checker {
  const bound = checks.map((check) => ({
    check,
    rules: ruleSet.rules.filter((rule) => rule.check === check.name).map((rule) => ({ rule, find: check.bind(rule) })),
  }))
  const stray = ruleSet.rules.find((rule) => !checks.some((check) => check.name === rule.check))
  if (stray !== undefined) throw new Error(`Rule ${stray.id} names a check that does not exist: ${stray.check}.`)
  const read = createReader(createLexicon(ruleSet.rules.map((rule) => [rule.id, rule.terms] as const)))
  return {
    check(text, context) {
      const note = read(text, context)
      return bound.flatMap(({ check, rules }) => promptsOf(check, rules, note)).sort(byPlace)
    },
  }
}

interface Found {
  readonly rule: Rule
  readonly evidence: Evidence
  readonly sentence: Sentence | null
  readonly key: string
}

/** What the rules of one check find, each gap once: the first occurrence of a phrase, nothing that overlaps, one gap one prompt. */
function promptsOf(check: DefinedCheck, rules: readonly BoundRule[], note: Note): Prompt[] {
  const found = rules.flatMap(({ rule, find }) => find(note).map((evidence) => foundIn(note, rule, evidence)))
  found.sort((a, b) => (a.evidence.span?.start ?? -1) - (b.evidence.span?.start ?? -1))
  const kept: Found[] = []
  const keys = new Set<string>()
  let last: Found | undefined
  for (const one of found) {
    const span = one.evidence.span
    if (keys.has(one.key)) continue
    if (last !== undefined && span !== null && last.evidence.span !== null && overlaps(last.evidence.span, span))
      continue
    if (last?.sentence && one.sentence && check.oneGap(last.sentence, one.sentence)) continue
    keys.add(one.key)
    kept.push(one)
    last = one
  }
  return kept.map(({ rule, evidence, sentence }) => phrase(rule, evidence, sentence, note.text))
}

function foundIn(note: Note, rule: Rule, evidence: Evidence): Found {
  const { span, term } = evidence
  if (span === null) return { rule, evidence, sentence: null, key: rule.id }
  const words = term ?? note.text.slice(span.start, span.end).toLowerCase()
  return { rule, evidence, sentence: sentenceAt(note.sentences, span.start), key: words }
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? null
}

function phrase(rule: Rule, evidence: Evidence, sentence: Sentence | null, text: string): Prompt {
  const { span, term, means = [] } = evidence
  const quote = span === null ? '' : text.slice(span.start, span.end)
  return {
    check: rule.check,
    rule: rule.id,
    level: rule.level,
    span,
    sentence: sentence === null ? null : { start: sentence.start, end: sentence.end },
    quote,
    question: rule.prompt.replaceAll('{quote}', () => quote).replaceAll('{means}', () => means[0] ?? ''),
    why: rule.why,
    source: rule.source,
    answered: rule.answered,
    suggestions: suggestionsOf(quote, term, means),
    term: term ?? null,
  }
}

/** One meaning can be written out before the term; of several only the writer knows the right one, so they are only shown. */
function suggestionsOf(quote: string, term: string | undefined, means: readonly string[]): Suggestion[] {
  const [only, ...others] = means
  if (only === undefined) return []
  if (others.length > 0) return means.map((text) => ({ text, replaces: false }))
  const whole = quote.toLowerCase() === term?.toLowerCase()
  return [{ text: whole ? `${only} (${quote})` : only, replaces: whole }]
}

const byPlace = (a: Prompt, b: Prompt): number =>
  (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER)
