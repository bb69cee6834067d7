import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('stigma', () =>
  markedCases('stigma', [
    ['leaves other senses alone', 'They walked up the slag heap. He went to the Streetwise project.'],
    ['leaves alone what somebody was called', 'Nan called her a junkie.'],
    ['asks about an adult by his age', 'She was with her {boyfriend} (he’s 24).'],
    [
      'asks about a child’s own appointment',
      'Kai is well, as Dr Hill wrote. He {did not attend} his dental appointment.',
    ],
    ['asks about words that blame the child', 'Ola is {streetwise} and keeps {putting herself at risk}.'],
    ['asks whatever the evidence', 'He is {streetwise}: he knows every bus route in town.'],
    ['leaves quotations alone', 'Ola said, “They think I am streetwise.”'],
    ['leaves a denial alone', 'She is not promiscuous.'],
    ['knows other forms of a verb', 'Ola was {absconding} most nights.'],
    ['asks once about the same word', 'Ola {absconded} at nine. She absconded again at ten.'],
    ['asks about a child who was not brought', 'Ola {did not attend} her eye clinic.'],
    ['asks where the line of a log names no child', 'Dental appt 3 March 2025, {did not attend}.'],
    ['leaves a parent who did not come alone', 'Mum did not attend the review.'],
    ['leaves a parent told of before alone', 'I had asked mum to come. She did not attend.'],
    ['leaves a professional who did not come alone', 'The health visitor did not attend.'],
    ['leaves a bus alone', 'Tom said the 52 did not turn up.'],
    ['leaves school alone', 'Ola did not attend school on 3 March 2025.'],
    ['asks about an adult called a boyfriend', 'She left with her {boyfriend} (26).'],
    ['asks where the age stands before', 'Her 26-year-old {boyfriend} rang.'],
    ['leaves a parent’s partner alone', 'Mum and her boyfriend (41) were in.'],
    ['leaves a boyfriend of her age alone', 'She left with her boyfriend (15) at 15:40.'],
    ['takes a time for no age', 'Her boyfriend, 19:40, rang.'],
    ['asks about what a family is called', 'It is {typical round here}, a {problem family}.'],
  ]))
