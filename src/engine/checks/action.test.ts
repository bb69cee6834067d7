import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('action', () =>
  markedCases('action', [
    ['asks about watching', '{Keep an eye} on it.'],
    ['asks by when', '{Tanya to speak} to the team.'],
    ['asks by when of each line of a list', '- {Mum to ring} the surgery\n- {school to send} the form'],
    ['asks by when of the writer', '{I’ll ring} the nursery.'],
    ['asks by whom', '{Meeting to be arranged}.'],
    ['asks by whom of a bare order', '{Speak to} the carers.'],
    ['asks by whom of a bare will', '{Will discuss} at team meeting.'],
    ['asks once a sentence', '{Mum to ring} the surgery and to be reviewed.'],
    ['stays quiet where there is a day', 'Tanya to speak to the team by Friday.'],
    ['stays quiet where there is a date', 'I will ring Mrs Shah by 4pm on 12 March 2025.'],
    ['stays quiet where the heading has the day', 'By Friday 14 March 2025:\n- Mum to ring the surgery'],
    ['stays quiet where the form holds the actions', 'We will keep an eye on it.', { actions: 'Mrs Adu, daily' }],
    ['leaves what was done alone', 'I rang Mum and monitored his food.'],
    ['leaves a wish alone', 'He wants to see his nan.'],
    ['leaves a request alone', 'I asked Mum to ring the surgery.'],
    ['leaves a condition alone', 'I will ring home if he is late.'],
    ['leaves a noun alone', 'Phone call with Mum. Contact with Dad went well. Review held.'],
    ['stays quiet in a quotation', 'Mum said, “I will ring the nursery.”'],
  ]))
