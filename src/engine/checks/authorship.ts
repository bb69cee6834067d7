import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'

/**
 * Asks who writes, where the form has a place for the author and it stands empty, or holds a name and no role. Leaves alone forms that
 * say nothing of an author (the host may know who is signed in) and notes that say it themselves.
 */
export const authorship = defineCheck({
  name: 'authorship',
  options: z.strictObject({ asks: z.enum(['name', 'role']) }),
  find: ({ context: { author }, text }, { options }) => {
    if (author === undefined || text.trim() === '') return []
    const name = author.name.trim()
    if (options.asks === 'name') return name === '' && !isSigned(text) ? [{ span: null }] : []
    const missing = name !== '' && (author.role ?? '').trim() === ''
    return missing && !isSigned(text) && !saysRole(text, name) ? [{ span: null }] : []
  },
})

/** Signed: Mo Aziz; written by Mo Aziz; I am the class teacher. */
const isSigned = (text: string): boolean =>
  /\b(?:signed|author|(?:written|completed|recorded|entered) by)\b[: ]+\p{Lu}\p{Ll}|\bI am (?:the|an?|his|her|their) \p{Ll}/iu.test(
    text,
  )

const saysRole = (text: string, name: string): boolean => {
  const at = text.indexOf(name)
  return at >= 0 && /^\s*[,(–-]\s*\p{L}/u.test(text.slice(at + name.length, at + name.length + 12))
}
