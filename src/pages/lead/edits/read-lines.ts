import * as z from 'zod/mini'
import { type Term, termSchema } from '../../../model/rule.ts'
import { type Acronym, acronymSchema } from '../../../model/rule-set.ts'

/** What lines that somebody typed or pasted hold, and those that could not be read, as they stand there. */
export interface ReadLines<Item> {
  readonly taken: readonly Item[]
  readonly refused: readonly string[]
}

/** Reads text line by line; empty lines are passed over. */
export function readLines<Item>(text: string, read: (line: string) => Item | null): ReadLines<Item> {
  const lines = text.split(/\r?\n/u).flatMap((line) => line.trim() || [])
  const each = lines.map((line) => ({ line, item: read(line) }))
  return {
    taken: each.flatMap(({ item }) => (item === null ? [] : [item])),
    refused: each.flatMap(({ line, item }) => (item === null ? [line] : [])),
  }
}

/** `MASH = our hub`, a line each; a colon, a tab or a dash between spaces does as well, as copied out of a table. */
export const readAcronyms = (text: string): ReadLines<Acronym> =>
  readLines(text, (line) => {
    const [term, means] = line.split(/\s*(?:=|:|\t|\s[–—-]\s)\s*(.*)/u)
    return acronymSchema.safeParse({ term, means }).data ?? null
  })

/** A term a line, with what it means behind `=` where it stands for something. */
export const readTerms = (text: string): ReadLines<Term> =>
  readLines(text, (line) => {
    const [term, means] = line.split(/\s*=\s*(.*)/u)
    return termSchema.safeParse(means ? { term, means } : term).data ?? null
  })

const wordSchema = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/[\p{L}\p{N}]/u))

/** A word or phrase a line. */
export const readWords = (text: string): ReadLines<string> =>
  readLines(text, (line) => wordSchema.safeParse(line).data ?? null)

const sentenceSchema = z.string().check(z.minLength(1), z.maxLength(500))

/** A sentence a line. */
export const readSentences = (text: string): ReadLines<string> =>
  readLines(text, (line) => sentenceSchema.safeParse(line).data ?? null)
