import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('rationale', () =>
  markedCases('rationale', [
    ['asks about a bare decision', 'Spoke to the office. {No further action}.'],
    ['asks about another agency’s decision', 'Police advised {no further action}.'],
    ['stays quiet on because', 'No further action because the nurse has seen it.'],
    ['stays quiet on a causal as', 'Not referred, as both accounts agree.'],
    ['stays quiet on what leads up to it', 'She did not want to take it further so NFA.'],
    ['stays quiet when the reason follows', 'No further action. The reason is that the plan has worked.'],
    [
      'stays quiet when the sentence before plainly is the reason',
      'Mum showed me the letter, which confirms that it was planned. No further action.',
    ],
    ['stays quiet on a causal since', 'No further action, since Priya has moved to her nan’s for good.'],
    ['does not take since the visit for a reason', 'Things are better since the visit. {Case closed}.'],
    ['stays quiet when a colon leads to the reason', 'Decided against a referral: the bruise was there at birth.'],
    ['does not take a name after the colon for a reason', '{Case closed} by: Ann Bell.'],
    ['does not take since Monday for a reason', 'He has been away since Monday. {Case closed}.'],
    ['does not take as a result for a reason', 'As a result the {case was closed}.'],
    ['does not take an unmet threshold for a reason', '{NFA} as it did not meet threshold.'],
    ['asks once about two phrases for one decision', '{No role for us}. NFA.'],
    ['stays quiet on a decision still open', 'We asked whether to close the case.'],
    ['stays quiet in a quotation', 'The message read, “No further action.”'],
    ['asks about what was considered and is not done', 'Strategy meeting {considered but not held}.'],
    ['asks about a threshold that was not met, however it is put', '{Threshold for an assessment was not met}.'],
    ['asks about what opens a line with not', 'Risk plan – {not sending} one.'],
    ['asks about an agency that turned it down', '{The panel have sent it back}.'],
    [
      'asks about two decisions, each told at length',
      '{CAMHS have discharged him}. The {referral to the parenting group was declined} last week too.',
    ],
    ['stays quiet on where a child was discharged from', 'He was discharged from hospital at noon.'],
    ['stays quiet on what protects a child', 'I decided that Dana should not be collected by him.'],
    ['asks about what was agreed to stop', 'Supervisor {agreed to close}.'],
    ['asks about who was not told', '{Social worker not informed}.'],
    ['asks about what was lifted', '{Exclusion rescinded}.'],
    ['stays quiet on the door that was closed', 'The door was closed to keep the heat in.'],
    ['stays quiet on what somebody does not take', 'She is not taking her tablets.'],
    ['asks about where a case is not taken', '{Not going to MARAC}.'],
    ['asks about what others would not take up', 'The clinic tells us that it is {not one they would pick} up.'],
    ['leaves alone what parents will do', 'Parents to sort the broken lock.'],
  ]))
