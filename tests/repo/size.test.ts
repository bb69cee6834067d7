import { expect, it } from 'vitest'
import { isCode, projectFiles, read } from './files.ts'

/** Files that may be longer than 250 lines, each with its reason. */
const long: Record<string, string> = {}

it('no file of code is longer than 250 lines', () => {
  const over = projectFiles().filter((path) => isCode(path) && read(path).split('\n').length > 251)
  expect(over.filter((path) => long[path] === undefined)).toEqual([])
})
