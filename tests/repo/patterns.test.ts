import { expect, it } from 'vitest'
import { isTest, projectFiles, read } from './files.ts'

const engine = projectFiles().filter((path) => path.startsWith('src/engine/') && !isTest(path))

it('no pattern is made of the words of a note: each is a constant, compiled once', () => {
  const made = engine.flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => /\bRegExp\(/u.test(line) && !/^(?:export )?const \w+ = new RegExp\(/u.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )
  expect(made).toEqual([])
})
