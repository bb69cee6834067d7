import { expect, it } from 'vitest'
import { read } from '../../../tests/repo/files.ts'
import { createLexicon } from '../lexicon.ts'
import { decisionsIn } from './decisions.ts'
import { Reading } from './reading.ts'

const lexicon = createLexicon<string>([])
const told = (text: string): boolean => decisionsIn(new Reading(text, lexicon)).length > 0

const examples = ['not-to-act', 'to-end', 'against']
  .flatMap((kind) => read(`src/engine/reading/decisions-${kind}.ts`).split('\n'))
  .flatMap((line) => /^ {2}\/\/ (.+)/u.exec(line)?.[1] ?? [])

it('every way of deciding tells the example beside it', () => {
  expect(examples.length).toBeGreaterThan(40)
  expect(examples.filter((text) => !told(text))).toEqual([])
})
