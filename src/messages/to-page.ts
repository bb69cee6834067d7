import type { FieldChoice } from '../model/field-choice.ts'
import type { HostProfile } from '../model/host-profile.ts'
import type { Keys } from '../model/keys.ts'
import type { Preferences } from '../model/preferences.ts'
import type { QuietTerm } from '../model/reply.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Spoken } from '../model/spoken.ts'

/**
 * What the background says to every script of ours in a tab.
 * - `settings-changed`: ask for the settings again.
 * - `count-again`: send `prompt-count` again, changed or not.
 * - `who-is-there`: access to a site was taken away somewhere: answer `here`, to be told whether it was this one.
 * - `stop`: tear everything down and leave nothing in the page.
 */
export type ToPage = { readonly kind: 'settings-changed' | 'count-again' | 'who-is-there' | 'stop' }

const kinds: readonly string[] = ['settings-changed', 'count-again', 'who-is-there', 'stop'] satisfies ToPage['kind'][]

/** Whether a message is the background's. Written out by hand, so that pages need not load a parser for four words. */
export const isToPage = (message: unknown): message is ToPage =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  typeof message.kind === 'string' &&
  kinds.includes(message.kind)

/** What the background answers on a page's line when it has done what was said under a number. */
export interface Done {
  readonly done: number
}

/** Whether a message is that; like `isToPage`, without a parser. */
export const isDone = (message: unknown): message is Done =>
  typeof message === 'object' && message !== null && 'done' in message && typeof message.done === 'number'

/** The answer to `known?`: what is known beforehand of the forms of the page's site. */
export interface KnownForms {
  readonly fieldChoices: readonly FieldChoice[]
  /** Those that fit the page's address, the surest first. */
  readonly profiles: readonly HostProfile[]
}

/** Whether a message is that answer; like `isToPage`, without a parser: it comes from our own background. */
export const isKnownForms = (message: unknown): message is KnownForms =>
  typeof message === 'object' && message !== null && 'fieldChoices' in message && 'profiles' in message

/** The answer to `settings?`: what the checker needs to know to ask. */
export interface PageSettings extends KnownForms {
  readonly ruleSet: RuleSet
  readonly keys: Keys
  readonly preferences: Preferences
  readonly quietTerms: readonly QuietTerm[]
  /** The words of the interface, of which a page's script carries none. */
  readonly spoken: Spoken
}

/** Whether a message is that answer, too. */
export const isPageSettings = (message: unknown): message is PageSettings =>
  isKnownForms(message) &&
  'ruleSet' in message &&
  'keys' in message &&
  'preferences' in message &&
  'quietTerms' in message &&
  'spoken' in message
