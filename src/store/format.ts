import * as z from 'zod/mini'

/** Leads what one format held up to the next. It is handed whatever lay there, and may throw where that is not of its format. */
export type Step = (older: unknown) => unknown

const envelopeSchema = z.strictObject({ format: z.int().check(z.gt(1)), value: z.unknown() })

type Opened = { readonly kind: 'open'; readonly value: unknown } | { readonly kind: 'newer' | 'spoilt' }

/** What lies in the storage, led up to the present format, which is the one after all the steps. */
export const openFormat = (raw: unknown, older: readonly Step[]): Opened => {
  const envelope = envelopeSchema.safeParse(raw)
  const { format, value } = envelope.success ? envelope.data : { format: 1, value: raw }
  if (format > older.length + 1) return { kind: 'newer' }
  try {
    return { kind: 'open', value: older.slice(format - 1).reduce((held, step) => step(held), value) }
  } catch {
    return { kind: 'spoilt' }
  }
}

/** As it is put into the storage: the first format lies bare, as it did before there were others; the watcher reads it so. */
export const wrapFormat = (value: unknown, older: readonly Step[]): unknown =>
  older.length === 0 ? value : { format: older.length + 1, value }
