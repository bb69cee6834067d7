import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('sharing', () =>
  markedCases('sharing', [
    ['asks who of various people', '{Various people have been told}.'],
    ['asks to whom in a group it was sent', '{Details sent} over to the night team.'],
    ['leaves what home was told alone', 'I let home know he would be late.'],
    ['asks who was told, of a group', '{Staff have been made aware}.'],
    ['asks what an agency knows', '{Police aware}.'],
    ['asks to whom', '{Info passed on}.'],
    ['asks where the recipients are anybody', '{Information shared} with all relevant agencies.'],
    ['asks about telling a group', 'I {let staff know}.'],
    ['leaves a named recipient alone', 'Passed on to Ana Reyes, deputy lead.'],
    ['leaves named people alone', 'Staff informed (Ana Reyes, Tom Ash).'],
    ['leaves what says what was told alone', 'Staff told that dad may not collect him.'],
    ['leaves a plan alone', 'Staff to be informed. I will let staff know.'],
    ['leaves a denial alone', 'We did not inform the team.'],
    ['knows dying', 'His nan passed on in 2019.'],
    ['knows a home from a home told', 'He came home at six. {Home contacted}.'],
    ['leaves what staff are aware of alone', 'Staff are aware of his allergy.'],
    ['asks once a sentence', '{Staff informed} and partners notified.'],
    [
      'leaves whether a child has told somebody alone',
      'I asked if she had told staff and whether they tell staff now.',
    ],
    ['asks whom it is passed on to', 'No more than that, but {passing it on}.'],
  ]))
