import { readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as z from 'zod/mini'
import { type BuiltIn, type OpenedRuleSet, openRuleSet, type Refused } from '../engine/rule-set.ts'
import { readRuleSet } from '../model/read-rule-set.ts'
import { type RulePack, rulePackSchema } from '../model/rule.ts'
import { type RuleSetFile, renamedSchema, ruleSetFileSchema } from '../model/rule-set.ts'

z.config(z.locales.en())

const rulesFolder = new URL('../../rules/', import.meta.url)

/** What stands in a file. Throws a sentence where it cannot be read. */
export function textOf(file: string | URL, name: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${name}: the file cannot be read.`)
  }
}

/** Reads a file by a schema. Throws one sentence a reader can act on: which file, where in it, what was expected. */
function readBy<Schema extends z.ZodMiniType>(schema: Schema, file: string | URL, name: string): z.output<Schema> {
  let data: unknown
  try {
    data = JSON.parse(textOf(file, name))
  } catch (cause) {
    throw cause instanceof SyntaxError ? new Error(`${name}: not valid JSON (${cause.message}).`) : cause
  }
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new Error(
    `${name}: at ${ruleName(data, first?.path ?? [])}${first?.path.join('.') || 'the top'}: ${first?.message ?? 'not as expected'}.`,
  )
}

/** rules.3.prompt says little; the rule's own id says more. */
function ruleName(data: unknown, path: readonly PropertyKey[]): string {
  const at = z.object({ rules: z.array(z.unknown()) }).safeParse(data)
  const named = z.object({ id: z.string() }).safeParse(at.data?.rules[Number(path[1])])
  return named.success ? `rule ${named.data.id}, ` : ''
}

/** The packs that come with the product. */
export const builtInPacks = (): RulePack[] =>
  readdirSync(new URL('packs/', rulesFolder))
    .filter((name) => name.endsWith('.json'))
    .sort((a, b) => Number(b === 'core.json') - Number(a === 'core.json') || a.localeCompare(b))
    .map((name) => readBy(rulePackSchema, new URL(`packs/${name}`, rulesFolder), name))

/** What comes with the product, the standard rule set first. */
export const builtIn = (): BuiltIn => ({
  packs: builtInPacks(),
  ruleSets: readdirSync(new URL('rule-sets/', rulesFolder))
    .sort((a, b) => Number(b === 'standard.json') - Number(a === 'standard.json') || a.localeCompare(b))
    .map((name) => readBy(ruleSetFileSchema, new URL(`rule-sets/${name}`, rulesFolder), name)),
  renamed: readBy(renamedSchema, new URL('renamed.json', rulesFolder), 'renamed.json'),
})

/** A rule set's file, of any format. Throws a sentence that says which line is otherwise than it should be. */
export function readRuleSetFile(name: string): RuleSetFile {
  const read = readRuleSet(textOf(resolve(name), name))
  if (read.ok) return read.file
  const { line, column, says } = read.refusal
  throw new Error(`${name}, line ${line}, column ${column}: ${says}`)
}

/** A rule set's file and what it may be based on, ready to be opened; and which packs of its own cannot be used. */
interface WithPacks {
  readonly file: RuleSetFile
  readonly known: BuiltIn
  readonly refused: readonly Refused[]
}

/** Reads the packs that a rule set's file names by their own files, which lie beside it (`./our-terms.json`). `name` is the file's own path. */
export function withPacksBeside(name: string, file: RuleSetFile, known: BuiltIn): WithPacks {
  if (typeof file.basedOn === 'string') return { file, known, refused: [] }
  const packs = [...known.packs]
  const refused: Refused[] = []
  const basedOn = file.basedOn.flatMap((pack) => {
    if (!/[./\\]/u.test(pack)) return [pack]
    try {
      const own = readBy(rulePackSchema, resolve(dirname(name), pack), pack)
      packs.push(own)
      return [own.id]
    } catch (cause) {
      refused.push({
        kind: 'gone',
        pack,
        rule: null,
        reason: cause instanceof Error ? cause.message : 'The pack cannot be read.',
      })
      return []
    }
  })
  return { file: { ...file, basedOn }, known: { ...known, packs }, refused }
}

/**
 * A rule set by the name of a built-in one or by a file. A pack that it names is a built-in one, or a file beside it. A pack that
 * cannot be used is told in `refused`; the others go on.
 */
export function loadRuleSet(name: string): OpenedRuleSet {
  const builtInOnes = builtIn()
  const named = builtInOnes.ruleSets.find(({ id }) => id === name) ?? readRuleSetFile(name)
  const { file, known, refused } = withPacksBeside(name, named, builtInOnes)
  const opened = openRuleSet(file, known)
  return { ruleSet: opened.ruleSet, refused: [...refused, ...opened.refused] }
}
