import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('consent', () =>
  markedCases('consent', [
    [
      'stays quiet where it went with somebody’s agreement',
      'With Amina’s signed agreement I made a referral to early help.',
    ],
    ['asks about a referral', 'I {made a referral} to early help.'],
    ['asks about a report that went out', 'I {sent my report to} CAMHS.'],
    ['asks once a note', '{MASH referral made}. Report sent to the GP surgery.'],
    [
      'stays quiet where parents know of it, anywhere',
      'Mum knows that I refer. He ate. He slept. He left. MASH referral made.',
    ],
    ['stays quiet where they refused', 'MASH referral made. Dad was told and refused.'],
    ['stays quiet where they were told beside it', 'I rang mum to explain. MASH referral made.'],
    ['stays quiet on why they were not told', 'MASH referral made. Parents not told, as it could put her at risk.'],
    ['does not take any word with a parent for it', 'Mum says that he eats well. {MASH referral made}.'],
    ['leaves a thought alone', 'A referral to CAMHS was considered.'],
    ['leaves alone what is not thought needed', 'In my view a referral to children’s social care is not warranted.'],
    ['leaves a plan alone', 'I will make a referral to CAMHS.'],
    ['leaves another’s referral alone', 'He was referred to CAMHS by his GP.'],
    ['asks about a referral by one’s own side', '{Referral made} by the deputy head.'],
    ['leaves what stays inside alone', 'I sent the letter to my manager.'],
    ['takes them for the agency that was rung', '{Rang social care} to let them know.'],
  ]))
