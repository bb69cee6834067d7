import { expect, it } from 'vitest'
import { isTest, projectFiles, read } from './files.ts'

const engine = projectFiles().filter((path) => path.startsWith('src/engine/') && !isTest(path))

/** Makes patterns of what is written in the files that import it, as they load: of nothing else, for it is given templates alone. */
const ofTemplates = 'src/engine/reading/way-of-saying.ts'

it('no pattern is made of the words of a note: each is a constant, compiled once', () => {
  const made = engine
    .filter((path) => path !== ofTemplates)
    .flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => /\bRegExp\(/u.test(line) && !/^(?:(?:export )?const [^>]+| {2}\w+: )new RegExp\(/u.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
  expect(made).toEqual([])
})

const inAnyCase = /(?<![\w)\]*/])\/(?![*/])((?:[^/\n\\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([gimsuy]+)(?![\w/])/gu

it('a pattern in any case asks for Unicode only where it needs it: it is two and a half times as slow', () => {
  const slow = engine.flatMap((path) =>
    [...read(path).matchAll(inAnyCase)]
      .filter(([, body = '', flags = '']) => /i/u.test(flags) && /u/u.test(flags) && !/\\[pP]\{/u.test(body))
      .map(([pattern]) => `${path}: ${pattern.slice(0, 40)}`),
  )
  expect(slow).toEqual([])
})
