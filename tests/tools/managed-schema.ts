import * as z from 'zod/mini'
import { policySchema } from '../../src/model/policy.ts'

type Schema = Readonly<Record<string, unknown>>

const nodeSchema = z.looseObject({
  type: z.enum(['object', 'array', 'string', 'boolean', 'integer', 'number']),
  properties: z.optional(z.record(z.string(), z.unknown())),
  items: z.optional(z.unknown()),
})

/**
 * What Chrome takes of a JSON Schema: one type each, properties and items. Values are left open on purpose: what Chrome finds otherwise than
 * its schema it hands over to nobody, and so nobody could be told.
 */
function asChromeTakes(given: unknown): Schema {
  const { type, properties, items } = nodeSchema.parse(given)
  return {
    type,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, asChromeTakes(one)])),
    }),
    ...(items !== undefined && { items: asChromeTakes(items) }),
  }
}

/** The schema of `storage.managed`, which Chrome wants in the package. */
export const managedSchema = (): string =>
  `${JSON.stringify({ $schema: 'http://json-schema.org/draft-03/schema#', ...asChromeTakes(z.toJSONSchema(policySchema, { io: 'input' })) }, null, 2)}\n`
