import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The project's own files, tracked or new and not ignored, by path from the root. */
export const projectFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path !== '')

export const read = (path: string): string => readFileSync(root + path, 'utf8')
export const isCode = (path: string): boolean => /\.(?:ts|tsx|mts|mjs)$/u.test(path)
export const isTest = (path: string): boolean => path.startsWith('tests/') || /\.test\.tsx?$/u.test(path)
