import { expect, it } from 'vitest'
import { createLexicon } from '../lexicon.ts'
import { namedIn } from './named.ts'
import { namesIn } from './names-in.ts'
import { Reading } from './reading.ts'

const lexicon = createLexicon<string>([])

it.each([
  ['Mariam and Fadumo came on Monday.', ['Mariam', 'Fadumo']],
  ['Lacey-Mae sat by Lacey.', ['Lacey', 'Lacey-Mae', 'Lacey']],
  ['Lacey - Mae sat by Mariam’s bag.', ['Lacey', 'Mariam']],
  ['At Hollow Road, near Hollow Road’s end and Hollow-Road.', []],
  ['O’Brien saw McKayley and d’Arcy.', []],
  ['Zoë told Renée that Mariam’d gone.', ['Renée', 'Mariam']],
  ['Neednt he, said Dean2 or Dean?', ['Need', 'Dean']],
  ['“Mariam went,” said Fadumo', ['Fadumo']],
  ['Then they left with the bag.', []],
  ['Mariam slept.', ['Mariam']],
  ['he saw Ben', []],
  ['Noé and Lacey’s', ['Lacey']],
  ['£Mariam owes Fadumo½', ['Mariam']],
])('the names of %s: %s', (text, names) => {
  const reading = new Reading(text, lexicon)
  expect(namesIn(reading)).toEqual(names)
  expect(namedIn(reading).map(({ name }) => name)).toEqual(names)
})
