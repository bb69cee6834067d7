import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFiles, read } from './files.ts'

const files = projectFiles()
const docs = files.filter((path) => path.endsWith('.md'))
const scripts = Object.keys(JSON.parse(read('package.json')).scripts)

/** What a pattern finds in a page, its first group, each as a sentence where `isThere` says no. */
const missing = (pattern: RegExp, isThere: (named: string, page: string) => boolean): string[] =>
  docs.flatMap((page) =>
    [...read(page).matchAll(pattern)].flatMap(([, named = '']) => (isThere(named, page) ? [] : [`${page}: ${named}`])),
  )

/** `NAME` stands for any, and a file for rolling out is made on the page that tells of it. */
const isAnyName = (named: string, page: string): boolean => named.includes('NAME') || page === 'docs/roll-out.md'

describe('what the pages about the project name is there', () => {
  it('files, by the end of their path', () => {
    const ends = (named: string) => files.some((path) => path === named || path.endsWith(`/${named}`))
    expect(
      missing(/`([\w./-]+\.(?:tsx?|mjs|json|css|html|md))`/gu, (named, page) => isAnyName(named, page) || ends(named)),
    ).toEqual([])
  })

  it('folders', () => {
    expect(
      missing(/`((?:[\w-]+\/)+)`/gu, (named) =>
        files.some((path) => path.startsWith(named) || path.includes(`/${named}`)),
      ),
    ).toEqual([])
  })

  it('what they link to and show', () => {
    const target = (named: string, page: string) => posix.join(posix.dirname(page), named)
    expect(missing(/\]\((?!https?:)([^)#]+)/gu, (named, page) => files.includes(target(named, page)))).toEqual([])
  })

  it('commands', () => {
    expect(missing(/npm run (?:--silent )?([\w:-]+)/gu, (named) => scripts.includes(named))).toEqual([])
  })
})
