import { expect, test } from 'vitest'
import { readCountFile } from '../../model/count-file.ts'
import { readChosen } from './read-chosen.ts'

test('a file that cannot be opened any more is refused, as one that cannot be read is', async () => {
  const moved = { text: () => Promise.reject(new DOMException('It was moved.', 'NotReadableError')) }
  expect(await readChosen(moved, readCountFile)).toMatchObject({
    ok: false,
    refusal: { says: expect.stringContaining('can be opened') },
  })
  const spoilt = { text: async () => '{' }
  expect(await readChosen(spoilt, readCountFile)).toMatchObject({
    ok: false,
    refusal: { says: expect.stringContaining('quotation marks') },
  })
})
