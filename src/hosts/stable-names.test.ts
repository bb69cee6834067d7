import { describe, expect, test } from 'vitest'
import { stableLabel, stableName } from './stable-names.ts'

describe('a name is kept without what is a record’s or a visit’s', () => {
  test.each([
    ['account', 'account'],
    ['note_1041', 'note_#'],
    ['entry[3][detail]', 'entry[#][detail]'],
    ['react-select-7-input', 'react-select-#-input'],
    [':r3:', ''],
    ['«r1a»', ''],
    ['8f3a2c77', ''],
    ['', ''],
  ])('%s: %s', (name, stable) => expect(stableName(name)).toBe(stable))
})

describe('a label is kept without what may be somebody’s name', () => {
  test.each([
    ['Account of what happened', 'Account of what happened'],
    ['Notes', 'Notes'],
    ['Notes about Ana Reyes', 'Notes about …'],
    ['Notes about Tom', 'Notes about …'],
    ['Ana’s notes', '… notes'],
    ['Ana Reyes: notes', '… notes'],
    ['Ana Reyes', ''],
    ['Visit 3 of 12', 'Visit # of #'],
  ])('%s: %s', (label, stable) => expect(stableLabel(label)).toBe(stable))
})
