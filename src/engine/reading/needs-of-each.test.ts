import { expect, it, vi } from 'vitest'

// What is known of patterns is kept for all of them, and there is no more room once others have filled it.
vi.resetModules()
const { met, needsOfEach } = await import('./needs-of-each.ts')
const { signalsOf } = await import('./signals.ts')

const patterns = [/\bwill (?:ring|call)\b/, /\bcot\b/, /\w+/]
const needs = needsOfEach([...patterns, ...Array.from({ length: 30 }, () => /\bpanel\b/)])
const told = (text: string): string[] =>
  [0, 1].map((thirty) => met(signalsOf(text), needs, thirty).toString(2).padStart(5, '0').slice(-5))

it('one look tells which of thirty patterns have all words that they need', () => {
  expect(told('Mum will ring')).toEqual(['00101', '00000'])
  expect(told('Mum will not')).toEqual(['00100', '00000'])
  expect(told('Cot, to the panel')).toEqual(['11110', '00111'])
})

it('of several patterns in one place all have to have their words', () => {
  const both = needsOfEach([[/\bwill\b/, /\bcot\b/], /\bcot\b/])
  expect(met(signalsOf('Mum will move the cot'), both, 0)).toBe(0b11)
  expect(met(signalsOf('The cot was moved'), both, 0)).toBe(0b10)
  expect(met(signalsOf('Mum will move it'), both, 0)).toBe(0)
})

it('what was not known when the words were looked at is taken to be there', () => {
  const signals = signalsOf('Mum will not')
  expect(met(signals, needsOfEach([/\bshed\b/]), 0)).toBe(-1)
})
