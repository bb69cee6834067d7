import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('source', () =>
  markedCases('source', [
    ['stays quiet on what somebody claims', 'Dad reckons school have it in for him.'],
    ['stays quiet on reading clearly', 'She spoke slowly and clearly.'],
    ['asks about hearsay with no source', '{Apparently} dad is back.'],
    ['stays quiet where somebody said it', 'Mrs Adu told me that apparently dad is back.'],
    ['stays quiet where it was told by somebody', 'I was told by Mr Penn that he left.'],
    ['asks who saw it', 'He {was seen} getting into a van.'],
    ['stays quiet where the witness stands', 'He was seen getting into a van by Mr Penn.'],
    ['leaves a medical look alone', 'He was seen at the clinic by the nurse.'],
    ['asks about a certainty', 'She is {obviously} upset with him.'],
    ['leaves manner alone', 'He spoke clearly.'],
    ['leaves a duty alone', 'She must have her inhaler in class.'],
    ['asks what somebody is said to feel', 'He {does not care} about school.'],
    ['asks for the ground of a judgement', 'Mum {has a drink problem}.'],
    [
      'stays quiet on a diagnosis with its source',
      'Dr Lee, consultant psychiatrist, has diagnosed that he is depressed.',
    ],
    ['asks about an impression with no basis', 'Mum {seemed} stressed.'],
    ['stays quiet on an impression that is described', 'Mum appeared upset: eyes red, crying.'],
    ['knows looking from seeming', 'She looked at the floor.'],
    ['knows touching from feeling', 'I felt the radiators and they were warm.'],
    ['asks once a sentence', 'I {think} he probably knows.'.replace('I {think}', '{I think}')],
    ['stays quiet in a quotation', 'He said, “Obviously she is lying.”'],
    ['stays quiet on what is not known', 'I do not know who, but apparently somebody rang.'],
    ['asks where what somebody said has ended', 'Mum said he was fine, but he is {clearly} upset.'],
    ['does not take those who are told of for the source', '{Apparently} Mum told him to leave.'],
    ['takes whoever is named behind it for the source', 'Apparently he was late, Mum said.'],
    ['leaves waiting for word alone', 'She is drawing in the library until we hear.'],
    ['leaves asking leave to tell alone', 'I asked him if I could tell his aunt and he nodded.'],
    [
      'leaves an opinion alone that owns its ground',
      'I think Sunday was hard for her. I say so because she cried twice at tea.',
    ],
    ['leaves an impression alone whose words follow', 'She sounds tired. Her words: “I have had enough of it all.”'],
    ['asks about what was put down to a cause', '{I put it down to} the new baby.'],
    ["asks about what it's been said, however short", "{It's been said} that he sells them."],
  ]))
