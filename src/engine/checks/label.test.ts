import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('label', () =>
  markedCases('label', [
    ['stays quiet where the words follow at once', 'He was flat and monosyllabic (“dunno”).'],
    ['stays quiet on what was challenging for somebody', 'The wall was challenging for both of us.'],
    ['asks about a bare label', 'Dad was {aggressive} at the gate.'],
    ['stays quiet when the same sentence says what was done', 'Dad was aggressive: he threw a chair.'],
    ['stays quiet when the next sentence says what was seen', 'Dad was aggressive. He punched the door twice.'],
    ['stays quiet when the sentence before does', 'He slammed the door in my face. He is so rude.'],
    [
      'looks past a heading between the label and what was seen',
      'Dad was aggressive.\nWhat I saw\nHe kicked the gate.',
    ],
    ['does not take a summary for evidence', 'Mum was {hostile} and made comments.'],
    ['stays quiet inside a quotation', 'Gran said, “He is lazy and rude.”'],
    ['stays quiet on what a named person called it', 'Mrs Okafor described him as manipulative.'],
    ['asks where an agency is said to feel it', 'School feel that mum is {over-protective}.'],
    ['stays quiet on a denial', 'She was not at all aggressive.'],
    ['knows other forms of a phrase', 'He was {kicking off} all morning.'],
    ['stays quiet on a match that kicked off', 'The match kicked off at ten.'],
    ['stays quiet on the same word said of a thing', 'They sat a challenging maths paper.'],
    ['stays quiet on what was found so', 'He found the maths test challenging.'],
    ['asks about what was lived in', 'The flat was {grotty}.'],
    ['does not take what somebody else did for it', 'Josh was {rude}. Mum shouted at the office.'],
    ['does not take where staff stood for it', 'Josh was {manipulative}. Staff stood by the door.'],
    ['does not take how long for how often', 'Dad is {controlling}. He has been here two weeks.'],
    ['stays quiet on an illness', 'He has an aggressive tumour.'],
    ['asks once about the same word', 'She was {rude} in art. She was rude in music.'],
    ['asks about two different words in one sentence', 'The flat was {dirty} and the family is {chaotic}.'],
    ['asks once about two words side by side', 'The flat was {dirty} and chaotic.'],
    ['asks about a word that judges only people where it is said of one', 'Nan can be a bit {tricky}.'],
    ['stays quiet where it is said of a thing', 'The stairs can be a bit tricky.'],
    ['stays quiet about controlling a thing', 'She is controlling her asthma with an inhaler.'],
    ['a look supports a word about care', 'He was unkempt: his shirt was stained.'],
    ['how often supports a word about working together', 'Mum is hard to reach: I rang six times.'],
    ['stays quiet where a thing is said to be so', 'The maths paper was challenging.'],
  ]))
