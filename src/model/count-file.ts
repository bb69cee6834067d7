import * as z from 'zod/mini'
import { countFileFormat1Schema } from './count-file-format-1.ts'
import { placeOf, type Refusal, refusalAt, refusalBy } from './refusal.ts'
import { type ReplyCount, replyCountSchema } from './reply.ts'
import { scanJson } from './scan-json.ts'

/** One browser's counts, as they are exported: which rule was asked and answered how, how often, on which day. No name, and no word of a note. */
const countFileSchema = z.strictObject({
  kind: z.literal('recordwell counts'),
  format: z.literal(2),
  /** Such as a team or a school; never a person. */
  group: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
  counts: z.array(replyCountSchema).check(z.maxLength(200_000)),
})
export type CountFile = z.infer<typeof countFileSchema>

/** The counts of one browser as a file. */
export const writeCountFile = (counts: readonly ReplyCount[], group?: string): string =>
  `${JSON.stringify(countFileSchema.parse({ kind: 'recordwell counts', format: 2, group, counts }), null, 2)}\n`

type ReadCountFile = { readonly ok: true; readonly file: CountFile } | { readonly ok: false; readonly refusal: Refusal }

const longest = 40_000_000

/** A colleague's browser may have been updated before the lead's. */
const newerSchema = z.object({ kind: z.literal('recordwell counts'), format: z.int().check(z.minimum(3)) })
const newer = 'A newer version of Recordwell saved these counts: update Recordwell to read them.'

/** Reads a file of counts, of this format or one before it. Never throws. */
export function readCountFile(given: string): ReadCountFile {
  const text = given.replace(/^\uFEFF/u, '')
  if (text.length > longest)
    return { ok: false, refusal: refusalAt(text, 0, `Expected at most ${longest} characters.`) }
  const scanned = scanJson(text)
  if (scanned.trouble !== null)
    return { ok: false, refusal: refusalAt(text, scanned.trouble.at, `Expected ${scanned.trouble.expected}.`) }
  const value: unknown = JSON.parse(text)
  if (newerSchema.safeParse(value).success)
    return { ok: false, refusal: refusalAt(text, placeOf(scanned, ['format']), newer) }
  const parsed = parse(value)
  if (parsed.success) return { ok: true, file: parsed.data }
  const [issue] = parsed.error.issues
  const refusal = issue === undefined ? refusalAt(text, 0, 'Expected counts.') : refusalBy(text, scanned, issue)
  return { ok: false, refusal }
}

const parse = (value: unknown) => {
  const { data } = z.object({ format: z.literal(1) }).safeParse(value)
  if (data === undefined) return countFileSchema.safeParse(value)
  const before = countFileFormat1Schema.safeParse(value)
  return before.success ? countFileSchema.safeParse({ ...before.data, format: 2 }) : before
}
