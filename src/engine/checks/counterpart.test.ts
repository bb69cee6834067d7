import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('counterpart', () =>
  markedCases('counterpart', [
    ['asks about a referral that was only phoned', 'I {rang MASH to refer} at noon. Ms Teal took the call.'],
    [
      'stays quiet when it was written anywhere',
      'I rang MASH to refer at noon. We all had lunch. I emailed the form at two.',
    ],
    [
      'stays quiet on a referral still to be phoned',
      'Ms Teal will ring, and if she is out I will have rung MASH to refer by two.',
    ],
    [
      'asks what those who received it decided',
      'He had a good day. {Heard back from MASH} at two. He went home at three.',
    ],
    ['stays quiet when the next sentence tells it', 'Heard back from MASH at two. A social worker is allocated.'],
    ['asks who decided', 'A hard day. {It was decided} to end the placement. Her bags are packed.'],
    [
      'stays quiet when somebody is named as deciding',
      'It was decided by Jo Teal, team manager, to end the placement.',
    ],
    ['stays quiet when those present stand beside it', 'Present: Jo Teal, Dad. It was decided to end the placement.'],
    ['asks for both views', 'The plan was read out. Dad {disagreed}.'],
    [
      'stays quiet on a view that is told',
      'The plan was read out. Dad disagreed: the bus takes an hour and he thinks that is too long.',
    ],
    ['stays quiet on a view in quotation marks', 'The plan was read out. Dad disagreed. “It is too far for him.”'],
    ['stays quiet where nobody differs', 'Nobody disagreed.'],
    ['does not take the words of the term itself as the answer', 'There was a {difference of opinion}.'],
    ['asks what the child put into a tool', 'We did {three houses} on the carpet.'],
    [
      'stays quiet when what the child did stands beside it',
      'We did three houses on the carpet. She drew a closed door.',
    ],
    ['asks once a sentence', '{It was decided} and it was agreed to end the placement.'],
    ['leaves quotations alone', 'Mum said, “It was decided behind my back.”'],
  ]))
