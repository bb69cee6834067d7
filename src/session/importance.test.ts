import { expect, test } from 'vitest'
import { promptAboutNote } from '../../tests/gallery/prompt-about.ts'
import { checks } from '../engine/checks/index.ts'
import { byImportance, importance } from './importance.ts'

const prompt = (check: string, level: 'ask' | 'insist' = 'ask') =>
  promptAboutNote({ check, rule: check, question: '', level })

test('what insists comes before all that asks, whatever its check', () => {
  const least = Math.min(...checks.map(({ name }) => importance(prompt(name, 'insist'))))
  expect(least).toBeGreaterThan(Math.max(...checks.map(({ name }) => importance(prompt(name)))))
})

test('every check has a place of its own', () => {
  const weights = checks.map(({ name }) => importance(prompt(name)))
  expect(new Set([...weights, importance(prompt('brand-new'))]).size).toBe(checks.length + 1)
})

test('what will be forgotten comes before what can be mended at any time; a check nobody placed, before the wording', () => {
  const names = ['brand-new', 'jargon', 'names', 'verbatim', 'consent', 'injury'].map((name) => prompt(name))
  expect(byImportance(names).map(({ check }) => check)).toEqual([
    'injury',
    'verbatim',
    'consent',
    'names',
    'brand-new',
    'jargon',
  ])
})
