import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('jargon', () =>
  markedCases('jargon', [
    ['asks about an acronym', 'I rang {MASH} at two.'],
    ['stays quiet on one written out before it', 'I rang the Multi-Agency Safeguarding Hub (MASH).'],
    ['stays quiet on one written out after it', 'I rang MASH, the multi-agency safeguarding hub.'],
    ['stays quiet when the letters are spelt out by initials', 'The Local Young Carers Group (LYCG) met.'],
    ['asks once', 'The {SENCO} rang. I told the SENCO.'],
    ['asks about each of several', 'Present: {SENCO}, mum, {FSW}.'],
    ['knows the plural', 'Two other {YPs} were there.'],
    ['knows a possessive', 'In the {SENCO}’s office.'],
    ['knows capitals from small letters', 'It was his turn to cut the cake.'],
    ['leaves everyday abbreviations alone', 'The GP saw him after PE on TV day with his NHS card.'],
    ['leaves diagnoses alone', 'He has ADHD and asthma.'],
    ['leaves a heading alone', 'WHAT HAPPENED NEXT'],
    ['leaves a word in capitals for stress alone', 'He did NOT want to go.'],
    ['asks about letters in no list', 'We wrote a new {QBPL} for him.'],
    ['leaves quotations alone', 'He said, “The YOT are after me.”'],
    ['asks about a term of the trade', 'He was {dysregulated} after lunch.'],
    ['stays quiet on a term explained in brackets', 'The core group (the people who carry out the plan) met.'],
    [
      'stays quiet on a term named in brackets after everyday words',
      'He starts part time and adds a day each week (a reintegration timetable).',
    ],
    ['asks about a term in brackets that nothing explains', 'She left ({step-down}) on 4 March 2025.'],
  ]))
