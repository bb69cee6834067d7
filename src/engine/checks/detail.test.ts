import { describe } from 'vitest'
import { markedCases } from '../../../tests/tools/marked-cases.ts'

describe('detail', () =>
  markedCases('detail', [
    ['leaves the question how many times alone', 'I asked how many times this had happened: twice.'],
    ['asks which trouble', 'There have been {issues} with her lately.'],
    ['asks where somebody only has concerns', 'School have {concerns}.'],
    ['leaves concerns about something alone', 'School have concerns about his weight.'],
    ['leaves none alone', 'There are no concerns or issues.'],
    ['leaves those just told of alone', 'I put these concerns to Mum.'],
    ['asks what happened', 'There was {an incident} on the bus.'],
    ['leaves an incident that is told alone', 'There was an incident on the bus. He kicked the driver.'],
    ['looks past a full stop for what was said', 'There was an incident on the bus. He said, “Get off me.”'],
    ['asks about a hint', 'There is {something going on} with them.'],
    ['asks how it shows', 'She is {struggling} with her brother.'],
    ['leaves everyday struggles alone', 'She is struggling with her shoes and struggled to reach.'],
    ['asks how often', 'I have told him {several times}.'],
    ['leaves days and numbers alone', 'He ran out several times: 3, 5 and 6 March 2025.'],
    ['leaves what worries nobody alone', 'They sang it several times and she often plays with him.'],
    ['asks how often where it is of concern', 'He {often} comes in late.'],
    ['asks what was done', '{Appropriate action was taken}.'],
    ['leaves what says with what alone', 'Support was given with his reading.'],
    ['asks once a sentence', '{Various reasons} and a lot going on.'],
    ['leaves what is not known alone', 'I do not know what the issues are.'],
    ['asks what, where it only says of whom', 'School have {concerns} about Isla.'],
    ['leaves the people who were told to others', 'The usual staff have been told.'],
  ]))
