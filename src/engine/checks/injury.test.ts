import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('injury', () =>
  markedCases('injury', [
    [
      'leaves a bruised apple and a bruising match alone',
      'She ate the bruised half of an apple after a bruising match.',
    ],
    ['asks about an arm that is bruised', '{Bruised} arm, from a match he said.'],
    ['stays quiet about nails that were cut', 'Clean vest, nails cut.'],
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
    ['asks about what a body part is said to be', 'Her lip was {split}. Grazed knee.'],
    ['asks about what somebody at work reported', 'PE staff have reported {marks} on his arms.'],
    ['asks about what was measured', 'There was a {burn} the size of a 10p.'],
    ['asks about what somebody was asked about', 'When asked about the {bruise} he said he fell.'],
    ['asks about what stands apart from what was told', 'Mum said he fell, small {graze} on his chin.'],
    ['asks about what was noticed', 'I noticed a {mark} when he was changing.'],
    ['leaves bites of insects alone', 'He has an insect bite on his arm.'],
    ['leaves what has healed alone', 'The bruise on his arm has gone.'],
    ['leaves the writer’s own alone', 'I have a bruise on my shin where he kicked me.'],
    ['leaves bruised fruit and feelings alone', 'The apple was bruised. He was bruised by the comments.'],
    ['leaves an old injury alone', 'He has a knee injury from football.'],
    ['leaves the act alone', 'He cut his finger on the tin.'],
  ]))
