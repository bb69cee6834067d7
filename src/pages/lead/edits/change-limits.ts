import type { Limit } from '../../../model/time-limit.ts'
import type { Change } from './change-rule.ts'

/** Gives a category a limit of its own, in place of one it had; nothing where nothing is asked about time at all. */
export const withCategoryLimit =
  (category: string, limit: Limit): Change =>
  (file) =>
    file.timeLimit
      ? { ...file, timeLimit: { ...file.timeLimit, categories: { ...file.timeLimit.categories, [category]: limit } } }
      : file

/** Puts a category back under the limit of all others. */
export const withoutCategoryLimit =
  (category: string): Change =>
  (file) => {
    const { [category]: _, ...categories } = file.timeLimit?.categories ?? {}
    return file.timeLimit ? { ...file, timeLimit: { ...file.timeLimit, categories } } : file
  }
