import type { Storage } from './change-kept.ts'
import { fieldChoices } from './field-choices.ts'
import { keptKeys } from './kept-keys.ts'
import { keptPolicy } from './kept-policy.ts'
import { keptPreferences } from './kept-preferences.ts'
import { noteKept, wasNotKept } from './not-kept.ts'
import { offSites } from './off-sites.ts'
import { quietTerms } from './quiet-terms.ts'
import { replyTrouble, settleReplies } from './reply-counts.ts'
import { ruleSetDraft, ruleSetPublished, unfinishedRules } from './rule-sets.ts'
import type { KeptName, Trouble } from './trouble.ts'

/** One thing that is remembered and the trouble with it. */
export interface KeptTrouble {
  readonly name: KeptName
  readonly trouble: Trouble
}

const values = [
  keptKeys,
  keptPreferences,
  quietTerms,
  fieldChoices,
  offSites,
  keptPolicy,
  ruleSetDraft,
  ruleSetPublished,
  unfinishedRules,
]

/** All that the user should hear of what is remembered. */
export const readTroubles = async ({ local, session }: Storage): Promise<KeptTrouble[]> => {
  const looked = [
    ...values.map(async ({ name, trouble }) => ({ name, trouble: await trouble(local) })),
    replyTrouble().then((trouble) => ({ name: 'replies' as const, trouble })),
  ].map(async (look): Promise<KeptTrouble[]> => {
    const { name, trouble } = await look
    const told = trouble ?? ((await wasNotKept(session, name)) ? 'not-kept' : null)
    return told === null ? [] : [{ name, trouble: told }]
  })
  return (await Promise.all(looked)).flat()
}

/** The user has heard of it: what is spoilt is put right, and nothing that is over is told again. */
export const settleTroubles = async ({ local, session }: Storage): Promise<void> => {
  await Promise.all([settleReplies(), ...values.map(({ settle }) => settle(local))])
  await Promise.all(
    [...values.map(({ name }) => name), 'replies' as const].map((name) => noteKept(session, name, true)),
  )
}
