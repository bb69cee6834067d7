import { describe, expect, it } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'
import { isOtherSpelling } from '../reading/sound-of-name.ts'

describe('names', () =>
  markedCases('names', [
    ['asks about the second spelling, once', 'I saw Kayleigh. I told {Kayley}. Then Kayley left.'],
    ['takes the form’s spelling for the first', 'I saw {Kayley}.', { child: { name: 'Kayleigh Marsh' } }],
    ['knows two letters that changed places', 'I saw Kayleigh. I told {Kayliegh}.'],
    ['knows a short name that is joined to another', 'Fay-Anne sat down. I told {Fai-Anne}.'],
    ['knows who did something', 'Observation – Corey, Acorns. {Cory} slept well.'],
    ['knows a surname', 'I rang Mrs Whyte. Later Mrs {White} rang.'],
    ['leaves two in one sentence alone', 'I saw Jaden and Jayden.'],
    ['leaves two titles alone', 'I rang Mrs Whyte. Later Mr White rang.'],
    ['leaves two surnames alone', 'I saw Kaydon Price. I saw Kayden Holt.'],
    ['leaves quotations alone', 'I saw Kayleigh. She wrote, “Kayley was here.”'],
    ['leaves streets and months alone', 'I saw Mr Marsh in March in Clark Road. I rang Mrs Clarke.'],
    ['needs one to be plainly a name', 'Then he ran. Than he sat.'],
    ['asks about a second date of birth', 'Ali (dob 03/05/2015) was in. Ali (dob {03/05/2016}) left.'],
    [
      'takes the form’s date of birth for the first',
      'Ali, born {3 May 2016}.',
      { child: { name: 'Ali Ray', dob: '2015-05-03' } },
    ],
    ['knows one day written two ways', 'Ali, born 3 May 2015.', { child: { name: 'Ali Ray', dob: '2015-05-03' } }],
    ['leaves a brother’s alone', 'Ali (dob 03/05/2015) and Sami (dob 01/02/2017) were in.'],
  ]))

describe('another spelling', () => {
  it.each([
    ['Mohammed', 'Mohamed'],
    ['Stephen', 'Steven'],
    ['Zakariya', 'Zakaria'],
    ['Clark', 'Clarke'],
    ['Finlay', 'Finley'],
    ['Sara', 'Sarah'],
    ['Ahmed', 'Ahmad'],
    ['Alisha', 'Aleesha'],
    ['Tegan', 'Teegan'],
  ])('%s and %s', (one, other) => expect(isOtherSpelling(one, other)).toBe(true))

  it.each([
    ['Daniel', 'Danielle'],
    ['Jack', 'Jake'],
    ['Marie', 'Maria'],
    ['Amir', 'Amira'],
    ['Jayden', 'Hayden'],
    ['Marian', 'Marina'],
    ['Ellie', 'Ella'],
    ['Jamal', 'Jamil'],
    ['Molly', 'Milly'],
    ['Frances', 'Francis'],
  ])('not %s and %s', (one, other) => expect(isOtherSpelling(one, other)).toBe(false))
})
