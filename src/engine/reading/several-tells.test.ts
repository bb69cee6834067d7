import { expect, it, vi } from 'vitest'

// What is known of patterns is kept for all of them, and there is no more room once others have filled it.
vi.resetModules()
const { SeveralTells } = await import('./several-tells.ts')
const { signalsOf } = await import('./signals.ts')

const several = new SeveralTells()
const isNeeded = several.tells(/\bneeds? an? $/)
const willBe = several.tells(/^ will be\b/)
const isShort = several.tells(/^\S{1,3}$/)
const mayTell = several.may()

it('tells of a part of a sentence what a pattern finds there', () => {
  const may = mayTell(signalsOf('She needs a nurse who will be kind'))
  expect(isNeeded(may, 'She needs a ')).toBe(true)
  expect(isNeeded(may, 'who will be ')).toBe(false)
  expect(willBe(may, ' will be kind')).toBe(true)
})

it('tries none whose words are nowhere in the sentence, and all of which no words are known', () => {
  const may = mayTell(signalsOf('The nurse came'))
  expect(isNeeded(may, 'She needs a ')).toBe(false)
  expect(isShort(may, 'TA')).toBe(true)
  expect(isShort(may, 'nurse')).toBe(false)
})
