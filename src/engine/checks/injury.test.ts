import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('injury', () =>
  markedCases('injury', [
    ['asks about an injury that was seen', 'Eli had a {bruise} on his arm.'],
    ['asks once a note', 'Eli had a {bruise} on his arm. He had a cut lip.'],
    ['stays quiet where the note tells of a body map', 'Eli had a bruise on his arm. Body map done.'],
    ['stays quiet where the form has one', 'Eli had a bruise on his arm.', { bodyMap: true }],
    ['asks where the form has room for one and none is there', 'Eli had a {bruise} on his arm.', { bodyMap: false }],
    ['leaves what was not there alone', 'No bruises or marks were seen on Eli.'],
    ['leaves what was only told alone', 'Mum told me that he had a bruise on his arm.'],
    ['asks where what was told was also shown', 'Eli told me that he had a {bruise}, and showed me.'],
    ['asks about the first that was seen', 'Mum said that he had a bruise. I saw a {cut} above his eye.'],
    ['asks where the writer told somebody of it', 'I told Mrs Pell that he had a {bruise} on his leg.'],
    ['knows school marks, names and cakes', 'Mark got full marks and cut the cake with his left hand.'],
    ['needs a body for an everyday word', 'There is a scratch on the desk.'],
    ['is not misled by what is not known of it', 'Mum had no explanation for the {bruise} on his arm.'],
    ['asks about harm that somebody has', 'He came in with a {scratch}.'],
    ['leaves the act alone', 'He cut his finger on the tin.'],
  ]))
