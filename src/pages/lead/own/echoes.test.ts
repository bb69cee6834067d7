import { expect, test } from 'vitest'
import { createEchoes } from './echoes.ts'

test('what was written here comes back, in its order, and again', () => {
  const echoes = createEchoes()
  for (const content of ['a', 'ab', 'abc']) echoes.wrote(content)
  expect(['a', 'ab', 'abc', 'abc'].map(echoes.isEcho)).toEqual([true, true, true, true])
})

test('what another page wrote is none, nor what it goes back to afterwards', () => {
  const echoes = createEchoes()
  echoes.wrote('a')
  expect(echoes.isEcho('a')).toBe(true)
  expect(echoes.isEcho('b')).toBe(false)
  expect(echoes.isEcho('a')).toBe(false)
  echoes.wrote('ac')
  expect(echoes.isEcho('ac')).toBe(true)
})
