import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

const form = { child: { name: 'Josh Wray' } }

describe('identity', () =>
  markedCases('identity', [
    ['asks about a role alone', 'I rang the {social worker} at noon.', form],
    ['asks about a role in letters', 'Told {SENCO}.', form],
    ['asks once about one role under two names', 'Told the {SW}. The social worker will ring.', form],
    ['stays quiet where a name stands before it', 'Mrs Patel, Year 4 teacher, rang.', form],
    ['stays quiet where a name stands after it', 'The social worker, Dana Whitcombe, rang.', form],
    ['stays quiet where a name stands in brackets', 'His keyworker (Sal) rang.', form],
    ['stays quiet where the role is named elsewhere', 'His teacher rang. Ms Bell, teacher, was worried.', form],
    ['stays quiet after a sentence that names them', 'I rang Dana Whitcombe. The social worker was out.', form],
    ['leaves the writer alone', 'As his key worker I was there.', form],
    ['leaves a job alone', 'Mum works as a support worker.', form],
    ['leaves anybody alone', 'I said that she can always tell a teacher.', form],
    ['leaves a team or a visit alone', 'The HV clinic was full.', form],
    ['asks about another child', '{Another pupil} pushed him.', form],
    ['asks about adults by kind', 'He left with {two older males}.', form],
    ['leaves a group alone', 'The other children carried on.', form],
    ['leaves a parent’s own children alone', 'Mum has two children.', form],
    ['stays quiet where it is not known', 'Another boy pushed him. I do not know who.', form],
    ['stays quiet where the next sentence names them', 'A boy pushed him. It was Kyle Bright.', form],
    ['takes initials for a name', 'Another pupil (T.R.) pushed him.', form],
    ['asks about a partner', '{Mum’s partner} was there.', form],
    ['stays quiet on a named partner', 'Mum’s partner, Lee Marsh, was there.', form],
    ['asks which child where nothing says', 'The {pupil} was late.', {}],
    ['stays quiet where the form says', 'The pupil was late.', form],
    ['stays quiet where the note says', 'Amir was late. The pupil was tired.', {}],
    ['asks about initials', '{JK} was late again.', {}],
    ['knows initials of the form’s child', 'JW was late again.', form],
    ['does not take a service for somebody', 'PE was late again.', {}],
    ['asks about a first name with a team', '{Gill} from the PRU came.', form],
    ['stays quiet in a quotation', '“Another boy told the teacher,” he said.', form],
  ]))
