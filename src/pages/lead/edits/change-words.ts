import type { Acronym, Allowed } from '../../../model/rule-set.ts'
import type { Change } from './change-rule.ts'

/** Adds letters with what they mean here; letters that are there already get the new meaning. */
export const withAcronyms =
  (added: readonly Acronym[]): Change =>
  (file) => {
    const fresh = new Map([...(file.acronyms ?? []), ...added].map((acronym) => [acronym.term, acronym]))
    return { ...file, acronyms: [...fresh.values()] }
  }

/** Takes letters out, with the one meaning they have there. */
export const withoutAcronym =
  (gone: Acronym): Change =>
  (file) => ({
    ...file,
    acronyms: (file.acronyms ?? []).filter(({ term, means }) => term !== gone.term || means !== gone.means),
  })

/** Has no rule ask about words. Those allowed already are there once. */
export const withAllowed =
  (added: readonly string[]): Change =>
  (file) => {
    const before = file.allowed ?? []
    return { ...file, allowed: [...before, ...new Set(added.filter((term) => !before.includes(term)))] }
  }

/** Has rules ask about words again. */
export const withoutAllowed =
  (gone: Allowed): Change =>
  (file) => ({
    ...file,
    allowed: (file.allowed ?? []).filter((one) => JSON.stringify(one) !== JSON.stringify(gone)),
  })

/** Adds reasons that may be picked, behind those there were; `known` are those it has taken over until now. */
export const withReasons =
  (added: readonly string[], known: readonly string[]): Change =>
  (file) => ({ ...file, reasons: [...new Set([...(file.reasons ?? known), ...added])] })

/** Takes a reason away, but for the last: something must be there to pick. */
export const withoutReason =
  (gone: string, known: readonly string[]): Change =>
  (file) => {
    const left = (file.reasons ?? known).filter((reason) => reason !== gone)
    return left.length === 0 ? file : { ...file, reasons: left }
  }
