import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { heaviest } from './heaviest-first.ts'

test('the heaviest files are where they are said to be', () => {
  expect(heaviest.filter((file) => !existsSync(file))).toEqual([])
})
