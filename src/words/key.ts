import type english from '../../public/_locales/en/messages.json'

type Entries = typeof english
type Entry = keyof Entries
type Plural = Entry extends infer Name ? (Name extends `${infer Stem}_other` ? Stem : never) : never

/** What can be said: a key of the English catalogue, without the suffix that a plural's forms have. */
export type Key = Exclude<Entry, `${string}_one` | `${string}_other`> | Plural

type EntryOf<Said extends Key> = Entries[Said extends Entry ? Said : `${Said}_other` & Entry]

/** What has to be told besides the key: a value for each placeholder. A plural is chosen by `count`. */
export type Values<Said extends Key> = [EntryOf<Said>] extends [{ readonly placeholders: infer Places }]
  ? [values: { readonly [Name in keyof Places]: string | number }]
  : []
