import { describe, expect, it } from 'vitest'
import { builtInPacks } from '../../src/cli/load-rules.ts'
import { checks } from '../../src/engine/checks/index.ts'
import { checkNames } from '../../src/pages/check-names.ts'
import { projectFiles, read } from './files.ts'

const files = projectFiles()
const defining = files.filter(
  (path) =>
    /^src\/engine\/checks\/[^/]+\.ts$/u.test(path) &&
    !path.endsWith('.test.ts') &&
    read(path).includes('defineCheck({'),
)

describe('every check', () => {
  it('stands in the list, in a file of its name', () => {
    expect(defining.map((path) => path.replace(/^.*\/|\.ts$/gu, '')).toSorted()).toEqual(
      checks.map(({ name }) => name).toSorted(),
    )
  })

  it('has its test beside it', () => {
    expect(defining.filter((path) => !files.includes(path.replace(/\.ts$/u, '.test.ts')))).toEqual([])
  })

  it('has a name that our own pages know, in the same order', () => {
    expect(checkNames).toEqual(checks.map(({ name }) => name))
  })

  it('is named by a rule', () => {
    const named = new Set(builtInPacks().flatMap((pack) => pack.rules.map((rule) => rule.check)))
    expect(checks.filter(({ name }) => !named.has(name))).toEqual([])
  })
})
