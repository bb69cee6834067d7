import * as z from 'zod/mini'
import { isSameTerm, type QuietTerm, quietTermSchema } from '../model/reply.ts'
import { keptValue } from './kept-value.ts'

/** The rules' own terms that this browser's user asked not to be asked about again, oldest first. */
export const quietTerms = keptValue<readonly QuietTerm[]>('quietTerms', z.readonly(z.array(quietTermSchema)), [])

/** The list with a term in it, once. */
export const withTerm = (terms: readonly QuietTerm[], added: QuietTerm): readonly QuietTerm[] =>
  terms.some((term) => isSameTerm(term, added)) ? terms : [...terms, added]

/** The list without a term. */
export const withoutTerm = (terms: readonly QuietTerm[], removed: QuietTerm): readonly QuietTerm[] =>
  terms.filter((term) => !isSameTerm(term, removed))
