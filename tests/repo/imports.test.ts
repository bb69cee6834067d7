import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isCode, isTest, projectFiles, read } from './files.ts'

/** The table of ARCHITECTURE.md: what each place may import, beside itself. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  engine: ['model'],
  editors: ['model'],
  hosts: ['model'],
  words: ['model'],
  ui: ['words', 'model'],
  store: ['model'],
  messages: ['model'],
  session: ['engine', 'editors', 'ui', 'words', 'model'],
  sites: ['store', 'messages', 'model'],
  pages: ['store', 'session', 'ui', 'words', 'engine', 'messages', 'model'],
  cli: ['engine', 'model'],
}

/** Packages that only some places may use: a place not named here may use any. */
const packages: Record<string, readonly string[]> = {
  model: ['zod'],
  engine: ['zod', 'automated-readability', 'chrono-node', 'date-fns'],
  editors: [],
  hosts: ['date-fns'],
  words: [],
  ui: ['preact'],
  session: ['preact'],
  store: ['zod', 'idb', 'date-fns', 'webextension-polyfill'],
  messages: ['zod', 'webextension-polyfill'],
}

const imports = (code: string): string[] =>
  [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gu,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

/** The imports of a file that the table does not allow, each as a sentence. */
function strayImports(path: string, code: string): string[] {
  const place = /^src\/([^/]+)\//u.exec(path)?.[1]
  if (place === undefined) return []
  return imports(code).flatMap((specifier) => {
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(path), specifier)
      const other = /^src\/([^/]+)\//u.exec(target)?.[1]
      const fine =
        other === place ||
        (other !== undefined && allowed[place]?.includes(other)) ||
        (target.startsWith('rules/') && ['pages', 'cli'].includes(place)) ||
        (target.startsWith('public/_locales/') && place === 'words')
      return fine ? [] : [`${path} imports ${target}`]
    }
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/')
    return packages[place] === undefined || packages[place].includes(name)
      ? []
      : [`${path} imports the package ${name}`]
  })
}

/** The same as ARCHITECTURE.md's table has it: by place, the cell of what it may import. */
const told = (): Record<string, string> =>
  Object.fromEntries(
    [...read('ARCHITECTURE.md').matchAll(/^\| `src\/(\w+)\/` \|.*\| ([^|]+) \|$/gmu)].map(([, place, may]) => [
      place,
      may,
    ]),
  )

describe('imports', () => {
  const code = projectFiles().filter((path) => isCode(path) && !isTest(path))

  it('are those that ARCHITECTURE.md allows', () => {
    expect(code.length).toBeGreaterThan(30)
    expect(code.flatMap((path) => strayImports(path, read(path)))).toEqual([])
  })

  it('stand in its table as they are held here', () => {
    const cells = Object.entries(told()).map(([place, may]) => [
      place,
      may.split(', ').filter((one) => allowed[one] !== undefined),
    ])
    expect(Object.fromEntries(cells)).toEqual(allowed)
  })

  it('of every place are in the table', () => {
    const places = new Set(
      code.map((path) => /^src\/([^/]+)\//u.exec(path)?.[1]).filter((place) => place !== undefined),
    )
    expect([...places].filter((place) => allowed[place] === undefined)).toEqual([])
  })

  it('that stray are found', () => {
    expect(strayImports('src/engine/x.ts', "import { a } from '../ui/a.ts'")).toEqual([
      'src/engine/x.ts imports src/ui/a.ts',
    ])
    expect(strayImports('src/ui/x.tsx', "import browser from 'webextension-polyfill'")).toEqual([
      'src/ui/x.tsx imports the package webextension-polyfill',
    ])
  })

  it('keep the entry points to wiring: under 60 lines', () => {
    const long = code.filter((path) => path.startsWith('entrypoints/') && read(path).split('\n').length > 60)
    expect(long).toEqual([])
  })
})
