import { describe, expect, it } from 'vitest'
import { spokenBesideNotes } from '../../src/words/spoken-in.ts'
import { isCode, isTest, projectFiles, read } from './files.ts'

interface Entry {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

const catalogue = (language: string): Record<string, Entry> =>
  JSON.parse(read(`public/_locales/${language}/messages.json`))

const english = catalogue('en')
const welsh = catalogue('cy')

/** The suffixes of a plural's forms; no other key may end in one. */
const form = /_(?:zero|one|two|few|many|other)$/u
const stem = (key: string): string => key.replace(form, '')
const formsOf = (key: string, language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((category) => `${key}_${category}`)

const places = ({ message }: Entry): string[] =>
  [...new Set([...message.matchAll(/\$([a-z]+)\$/gu)].map((match) => match[1] ?? ''))].sort()

describe('the words of the interface', () => {
  const keys = Object.keys(english)

  it('are all there in Welsh, in every form that a number asks for there, and in no other', () => {
    const wanted = keys.flatMap((key) => (form.test(key) ? formsOf(stem(key), 'cy') : [key]))
    expect(Object.keys(welsh).sort()).toEqual([...new Set(wanted)].sort())
  })

  it('are there in every form that a number asks for in English', () => {
    const wanted = keys.flatMap((key) => (form.test(key) ? formsOf(stem(key), 'en') : [key]))
    expect(keys.toSorted()).toEqual([...new Set(wanted)].sort())
  })

  it('have the same places in both languages, all of them declared, as browsers ask', () => {
    const declared = ({ placeholders }: Entry): string[] => Object.keys(placeholders ?? {}).sort()
    const odd = [...Object.entries(english), ...Object.entries(welsh)].filter(([key, entry]) => {
      const like = english[key] ?? english[`${stem(key)}_other`]
      // A number may be said in words: “no questions”.
      const said = [...new Set([...places(entry), ...(form.test(key) ? ['count'] : [])])].sort()
      const wanted = like === undefined ? [] : declared(like)
      return said.join() !== wanted.join() || places(entry).some((place) => !declared(entry).includes(place))
    })
    expect(odd.map(([key]) => key)).toEqual([])
  })

  it('are each said somewhere', () => {
    const code = projectFiles()
      .filter((path) => isCode(path) && !isTest(path))
      .map(read)
      .join('\n')
    const manifest = read('wxt.config.ts')
    const quoted = new Set([...code.matchAll(/'([a-z0-9_]+)'/gu)].map((match) => match[1] ?? ''))
    const begun = [...code.matchAll(/`([a-z0-9_]+_)\$\{/gu)].map((match) => match[1] ?? '')
    const isSaid = (key: string): boolean =>
      quoted.has(key) || begun.some((start) => key.startsWith(start)) || manifest.includes(`__MSG_${key}__`)
    expect([...new Set(keys.map(stem))].filter((key) => !isSaid(key))).toEqual([])
  })

  it('are sent to a host’s page only where they are said there', () => {
    const beside = projectFiles()
      .filter((path) => isCode(path) && !isTest(path) && /^src\/(?:ui|session|words)\//u.test(path))
      .map(read)
      .join('\n')
    const sent = [...new Set(Object.keys(spokenBesideNotes('cy').messages).map(stem))]
    const begun = sent.map((key) => [key, key.replace(/[^_]+$/u, '')] as const)
    expect(sent.length).toBeGreaterThan(20)
    expect(
      begun
        .filter(([key, start]) => !beside.includes(`'${key}'`) && !beside.includes(`\`${start}\${`))
        .map(([key]) => key),
    ).toEqual([])
  })

  it('that describe the extension are no longer than its shops take', () => {
    expect([english, welsh].map(({ description }) => (description?.message.length ?? 133) <= 132)).toEqual([true, true])
  })

  it('do not stand in components: biome’s noJsxLiterals is on for them, and what a reader hears is said, too', () => {
    const components = projectFiles().filter((path) => path.startsWith('src/') && path.endsWith('.tsx'))
    const heard = /\b(?:aria-label|aria-description|title|placeholder|alt)="[^"]*[a-z]{3}[^"]*"/u
    expect(components.filter((path) => heard.test(read(path)))).toEqual([])
    expect(read('biome.json')).toContain('"noJsxLiterals": "error"')
  })
})
