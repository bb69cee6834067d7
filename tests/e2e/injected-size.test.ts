import { expect, test } from 'vitest'
import { checkerSize, watcherSize } from '../bench/injected-size.ts'

/** Compressed bytes, a thirtieth above what it was when this was set: what goes into a page should not grow unseen. */
const ceiling = 162_000

test('the script that goes into a page stays small', () => expect(checkerSize() ?? ceiling + 1).toBeLessThan(ceiling))

/** Bytes as they are: this one loads with every page, whether there is a note in it or not. */
const watcherCeiling = 8000

test('the script that loads with every page stays smaller still', () =>
  expect(watcherSize() ?? watcherCeiling + 1).toBeLessThan(watcherCeiling))
