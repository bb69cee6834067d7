import { expect, test } from 'vitest'
import { checkerSize } from '../bench/injected-size.ts'

/** Compressed bytes. A tenth above what it was when this was set: what goes into a page should not grow unseen. */
const ceiling = 110_000

test('the script that goes into a page stays small', () => expect(checkerSize() ?? ceiling + 1).toBeLessThan(ceiling))
