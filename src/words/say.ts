import type { Language, Spoken } from '../model/spoken.ts'
import type { Key, Values } from './key.ts'

let spoken: Spoken = { language: 'en', messages: {} }
/** Kept for as long as a language is spoken: to make it takes longer than all else about a message. */
let plurals: Intl.PluralRules | null = null

/** Sets what is spoken from now on in this script's world. Nothing can be said before. */
export const speak = (words: Spoken): void => {
  spoken = words
  plurals = null
}

/** The words of the interface for a key, in the language that is spoken; a key that has none is said as it is. Numbers are written as there. */
export const say = <Said extends Key>(key: Said, ...[values]: Values<Said>): string => {
  const told: Readonly<Record<string, string | number>> = values ?? {}
  const message = spoken.messages[key] ?? inNumber(key, told.count) ?? key
  return message.replace(/\$([a-z]+)\$/gu, (_, name: string) => written(told[name] ?? ''))
}

const inNumber = (key: string, count: string | number | undefined): string | undefined => {
  plurals ??= new Intl.PluralRules(tags[spoken.language])
  const form = plurals.select(Number(count))
  return spoken.messages[`${key}_${form}`] ?? spoken.messages[`${key}_other`]
}

const written = (value: string | number): string =>
  typeof value === 'string' ? value : value.toLocaleString(tags[spoken.language])

const tags: Record<Language, string> = { en: 'en-GB', cy: 'cy' }

/** The `lang` of what `say` says, as pages and screen readers write it. */
export const spokenLang = (): string => tags[spoken.language]

/** The `lang` of what the rules say, which are for English text. */
export const rulesLang = tags.en
