import * as z from 'zod/mini'
import { ruleSetFormat1Schema } from './rule-set-format-1.ts'

/** A format that was released: its schema, and how a file of it becomes one of the next. Never changed again. */
interface Format {
  readonly schema: z.ZodMiniType
  readonly toNext: (file: unknown) => unknown
}

/** Every format before the present one, the first first. */
const older: readonly Format[] = [
  {
    schema: ruleSetFormat1Schema,
    toNext: (file) => {
      const { packs, format: _, ...rest } = ruleSetFormat1Schema.parse(file)
      return { format: 2, ...rest, basedOn: packs }
    },
  },
]

/** What a file of rules has, and a rule set in no format: its `rules` are changes by the rules’ names. */
const packSchema = z.object({ rules: z.array(z.unknown()) })

const presentFormat = older.length + 1

type Led =
  | { readonly ok: true; readonly value: unknown; readonly from: number }
  | { readonly ok: false; readonly issue: z.core.$ZodIssue | 'newer' | 'no format' | 'rule pack' }

/** What stands in a file of any format ever released, led up to the present format; or what in it is not as its own format has it. */
export function toPresentFormat(value: unknown): Led {
  const { data } = z.object({ format: z.int().check(z.positive()) }).safeParse(value)
  if (data === undefined) return { ok: false, issue: 'no format' }
  if (packSchema.safeParse(value).success) return { ok: false, issue: 'rule pack' }
  if (data.format > presentFormat) return { ok: false, issue: 'newer' }
  let led = value
  for (const { schema, toNext } of older.slice(data.format - 1)) {
    const [issue] = schema.safeParse(led).error?.issues ?? []
    if (issue !== undefined) return { ok: false, issue }
    led = toNext(led)
  }
  return { ok: true, value: led, from: data.format }
}
