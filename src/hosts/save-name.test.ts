import { describe, expect, test } from 'vitest'
import { isSaveName } from './save-name.ts'

describe('a button saves by its name', () => {
  test.each([
    'Save',
    'Save and close',
    'Save as draft',
    'Submit incident',
    'Sign off',
    'Signoff',
    'Finalise',
    'Add',
    'Add case note',
    'Add to chronology',
    'Record',
    'Record this incident',
    'Log a concern',
    'Cadw',
  ])('%s', (name) => expect(isSaveName(name, false)).toBe(true))

  test.each([
    '',
    'Cancel',
    'Add link',
    'Add another',
    'Record audio',
    'Log out',
    'Send later…',
    'Saved searches',
    'Bold',
    'Update browser',
  ])('and not by this one: %s', (name) => expect(isSaveName(name, false)).toBe(false))
})

describe('a button that submits the note’s form', () => {
  test.each(['', 'Next', 'OK', 'Record it'])('saves: “%s”', (name) => expect(isSaveName(name, true)).toBe(true))
  test.each(['Cancel', 'Delete record', 'Back', 'Print'])('does not save: %s', (name) =>
    expect(isSaveName(name, true)).toBe(false),
  )
})
