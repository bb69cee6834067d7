import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { Rule, RulePack } from '../../src/model/rule.ts'

const text = z.string().check(z.trim(), z.minLength(1))
const asked = { id: text, document: text, section: text, criterion: text }

/** A criterion of the guidance: the rules that carry it, or a sentence on why none does and where it is answered. */
const criterionSchema = z.union([
  z.strictObject({
    ...asked,
    rules: z.array(text).check(z.minLength(1)),
    /** What the rules leave open, and where that is answered. */
    besides: z.optional(text),
  }),
  z.strictObject({ ...asked, answered: text }),
])
type Criterion = z.infer<typeof criterionSchema>

/** The criteria that a note or the form around it can answer. Throws where the file is not as it should be. */
export const criteria = (): Criterion[] =>
  z
    .array(criterionSchema)
    .parse(JSON.parse(readFileSync(new URL('../../rules/criteria.json', import.meta.url), 'utf8')))

/** The table of criteria as a page: criterion, rules with their sources, or where else it is answered. */
export function criteriaPage(packs: readonly RulePack[]): string {
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])))
  const all = criteria()
  const carried = all.filter((one) => 'rules' in one).length
  const documents = [...new Set(all.map(({ document }) => document))]
  const parts = documents.flatMap((document) => [
    `## ${document}`,
    [
      '| Criterion | Asked by | Beside that |',
      '|---|---|---|',
      ...all.filter((one) => one.document === document).map((one) => row(one, rules)),
    ].join('\n'),
  ])
  const opening = [
    '# The guidance, criterion by criterion',
    'Made from `criteria.json` and the rule packs in this folder.',
    `Each thing that the guidance asks of a record and that a note, or the form around it, could show: ${all.length} criteria. Rules carry ${carried} of them; for the others it says why none does and where they are answered instead. The sources of the rules stand at the end.`,
  ]
  const used = new Set(all.flatMap((one) => ('rules' in one ? one.rules : [])))
  const sources = [...rules.values()].filter(({ id }) => used.has(id)).map(sourceOf)
  const ending = ['## Sources of the rules', ['| Rule | Source |', '|---|---|', ...sources].join('\n')]
  return `${[...opening, ...parts, ...ending].join('\n\n')}\n`
}

function row(one: Criterion, rules: ReadonlyMap<string, Rule>): string {
  const what = `**${one.id}** ${cell(one.criterion)} *(${cell(one.section)})*`
  if ('answered' in one) return `| ${what} | no rule | ${cell(one.answered)} |`
  const links = one.rules.map((id) => (rules.has(id) ? `[${id}](README.md#${id})` : `${id} (no such rule)`))
  return `| ${what} | ${links.join(', ')} | ${cell(one.besides ?? '')} |`
}

const sourceOf = ({ id, source }: Rule): string => `| ${id} | ${cell(source.document)}, ${cell(source.section)} |`

/** Bars would end a table's cell. */
const cell = (words: string): string => words.replaceAll('|', '/')
