import * as z from 'zod/mini'
import { fieldMeanings } from './field-meanings.ts'

/** One of `fieldMeanings`. */
export const fieldMeaningSchema = z.enum(fieldMeanings)
