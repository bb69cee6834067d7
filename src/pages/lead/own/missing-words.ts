import { say } from '../../../words/say.ts'

const words = {
  terms: 'lead_own_missing_terms',
  answeredBy: 'lead_own_missing_answered_by',
  prompt: 'lead_own_missing_prompt',
  why: 'lead_own_missing_why',
  answered: 'lead_own_missing_answered',
  'source document': 'lead_own_missing_document',
  'source section': 'lead_own_missing_section',
  'source link': 'lead_own_missing_link',
  'examples asks': 'lead_own_missing_asks',
  'examples quiet': 'lead_own_missing_quiet',
} as const

/** What a rule still lacks, by its paths, in a sentence each; once each. */
export const missingWords = (missing: readonly { readonly path: string; readonly expected: string }[]): string[] => [
  ...new Set(
    missing.map(({ path, expected }) => {
      const [, key] = Object.entries(words).find(([name]) => path === name || path.startsWith(`${name} `)) ?? []
      return key === undefined ? `${path}: ${expected}` : say(key)
    }),
  ),
]
