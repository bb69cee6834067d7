import { wrongIn } from '../../../engine/wrong-in.ts'
import { type Rule, ruleSchema } from '../../../model/rule.ts'
import { readSentences, readTerms } from '../edits/read-lines.ts'
import { type OwnKind, ownKinds } from './own-kinds.ts'

/** A rule of the organisation's own while it is written: as it stands in the form, finished or not. */
export interface OwnForm {
  /** The id of the rule that is being changed; empty for a new one. */
  readonly id: string
  readonly name: string
  readonly kind: OwnKind
  readonly level: Rule['level']
  readonly terms: string
  readonly prompt: string
  readonly why: string
  readonly answered: string
  readonly document: string
  readonly section: string
  /** A sentence a line, with braces round the words asked about. */
  readonly asks: string
  readonly quiet: string
}

export const emptyForm: OwnForm = {
  id: '',
  name: '',
  kind: 'jargon',
  level: 'ask',
  terms: '',
  prompt: '',
  why: '',
  answered: '',
  document: '',
  section: '',
  asks: '',
  quiet: '',
}

/** What a form still needs, by the name of the field; and, once it needs nothing, the rule. */
export interface ReadForm {
  readonly missing: readonly Exclude<keyof OwnForm, 'id' | 'kind' | 'level'>[]
  readonly rule: Rule | null
  /** What its own examples say against the rule, a sentence each. */
  readonly failed: readonly string[]
}

const fewest = 3

/** Reads a form as it stands, and tries the rule on its own examples as soon as there is one. */
export function readForm(form: OwnForm, others: readonly Rule[]): ReadForm {
  const [asks, quiet] = [readSentences(form.asks).taken, readSentences(form.quiet).taken]
  const terms = readTerms(form.terms)
  const missing = (
    [
      ['name', form.name.trim() !== '' && idOf(form) !== 'own-'],
      ['terms', terms.taken.length > 0 && terms.refused.length === 0],
      ['prompt', form.prompt.trim() !== ''],
      ['why', form.why.trim() !== ''],
      ['answered', form.answered.trim() !== ''],
      ['document', form.document.trim() !== ''],
      ['section', form.section.trim() !== ''],
      ['asks', asks.length >= fewest && asks.every((line) => /\{[^{}]+\}/u.test(line))],
      ['quiet', quiet.length >= fewest],
    ] as const
  ).flatMap(([name, isThere]) => (isThere ? [] : [name]))
  if (missing.length > 0) return { missing, rule: null, failed: [] }
  const parsed = ruleSchema.safeParse({
    id: idOf(form),
    check: form.kind,
    level: form.level,
    options: ownKinds.find(({ check }) => check === form.kind)?.options ?? {},
    terms: terms.taken,
    prompt: form.prompt,
    why: form.why,
    answered: form.answered,
    source: { document: form.document, section: form.section },
    examples: { asks, quiet },
  })
  if (!parsed.success) return { missing, rule: null, failed: parsed.error.issues.map(({ message }) => message) }
  return { missing, rule: parsed.data, failed: wrongIn(parsed.data, others) }
}

/** A new rule is called by its name; one that is changed keeps its id, for counts and other files know it by that. */
const idOf = ({ id, name }: OwnForm): string =>
  id === ''
    ? `own-${name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/^-+|-+$/gu, '')
        .slice(0, 60)
        .replace(/-$/u, '')}`
    : id

/** A rule as it stands in the form. */
export const formOf = (rule: Rule): OwnForm => ({
  id: rule.id,
  name: rule.id.replace(/^own-/u, '').replaceAll('-', ' '),
  kind: ownKinds.find(({ check }) => check === rule.check)?.check ?? 'jargon',
  level: rule.level,
  terms: rule.terms
    .map((term) => (typeof term === 'string' ? term : `${term.term} = ${[term.means ?? term.instead ?? ''].flat()[0]}`))
    .join('\n'),
  prompt: rule.prompt,
  why: rule.why,
  answered: rule.answered,
  document: rule.source.document,
  section: rule.source.section,
  asks: sentences(rule.examples.asks),
  quiet: sentences(rule.examples.quiet),
})

const sentences = (examples: Rule['examples']['asks']): string =>
  examples.map((example) => (typeof example === 'string' ? example : example.text)).join('\n')
