import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('verbatim', () =>
  markedCases('verbatim', [
    ['asks for the words', 'He {swore at} Mrs Pell.'],
    ['asks for a disclosure’s words', 'Noor {made a disclosure} to her tutor.'],
    ['stays quiet where they stand in the sentence', 'He swore at Mrs Pell: “Drop dead, you old bat.”'],
    ['stays quiet where they stand in the next', 'He swore at Mrs Pell. He said, “Drop dead, you old bat.”'],
    ['does not take the writer’s words for them', 'I said, “Time to go.” He {swore at} me.'],
    ['does not take a stranger’s words for them', 'He {swore at} me. Nan said, “He is tired.”'],
    ['takes what somebody heard', 'He swore at me. Nan heard him say, “Drop dead.”'],
    ['stays quiet where nobody caught them', 'He swore at me; I could not hear the words.'],
    ['leaves a denial alone', 'He did not swear at anybody.'],
    ['leaves what nobody did alone', 'Nobody has threatened her.'],
    ['leaves what might be alone', 'If he is verbally abusive, I will leave.'],
    ['leaves a summary alone that goes on to say what', 'Noor made a disclosure that her uncle hits her.'],
    ['knows threatening somebody', 'He {threatened} his brother.'],
    ['leaves a threat alone that is told', 'He threatened to leave, and threatened him with a stick.'],
    ['knows taking an oath', 'She swears by it and was sworn in.'],
    ['asks once about what is joined', '{Swearing} and name-calling in the yard.'],
  ]))
