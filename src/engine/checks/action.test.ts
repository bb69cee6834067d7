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
    ['asks by whom of what is needed', '{Joint visit needed}. {The form needs chasing}. {Support ongoing}.'],
    ['asks by whom of work that only a heading makes a plan', 'Plan: {home visit}.'],
    ['asks by when of what was agreed', '{Agreed that school would ring} the surgery.'],
    ['asks by when of what somebody promised', 'Ms Teal {said she would look into} it.'],
    ['asks about a condition that is none', '{School to ring} home if needed.'],
    ['asks once a sentence', '{Mum to ring} the surgery and to be reviewed.'],
    ['stays quiet where there is a day', 'Tanya to speak to the team by Friday.'],
    ['stays quiet where there is a date', 'I will ring Mrs Shah by 4pm on 12 March 2025.'],
    ['stays quiet where the heading has the day', 'By Friday 14 March 2025:\n- Mum to ring the surgery'],
    ['stays quiet where the form holds the actions', 'We will keep an eye on it.', { actions: 'Mrs Adu, daily' }],
    ['leaves what was done alone', 'I rang Mum and monitored his food.'],
    ['leaves a wish alone', 'He wants to see his nan.'],
    ['leaves a request alone', 'I asked Mum to ring the surgery.'],
    ['leaves a condition alone', 'I will ring home if he is late.'],
    ['leaves what was done on purpose alone', 'Mum rang to ask about the trip. He ran to get help.'],
    ['leaves what a child needs alone', 'He needs reminding to wash. Support is needed for all transfers.'],
    ['leaves what is not needed alone', 'No further visits needed. No need to follow up. Nothing further to report.'],
    ['leaves work that was done alone', 'Work with Mum on routines is going well. Plan: home visit made.'],
    ['takes the day from the line that says when next', 'Next: Thursday 5 June 2025. I will bring the form.'],
    ['leaves a noun alone', 'Phone call with Mum. Contact with Dad went well. Review held.'],
    ['stays quiet in a quotation', 'Mum said, “I will ring the nursery.”'],
  ]))
