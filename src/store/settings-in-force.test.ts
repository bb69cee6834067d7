import { expect, it } from 'vitest'
import { ownPageSchema, type Policy } from '../model/policy.ts'
import { defaultPreferences } from '../model/preferences.ts'
import { laidOver } from './settings-in-force.ts'

const over = (policy: Policy | null) => laidOver({ ...defaultPreferences, pausedUntil: 7 }, { policy, refused: null })

it('are the user’s own where there is no policy', () =>
  expect(over(null)).toMatchObject({
    preferences: { gentleness: 'standard', pausedUntil: 7 },
    locked: [],
    pages: ownPageSchema.options,
    sites: [],
  }))

it('are the policy’s where it gives a value, which is locked with what it names', () =>
  expect(
    over({ gentleness: 'gentle', language: 'cy', ruleSet: 'school', locked: ['pause', 'sites'], pages: ['panel'] }),
  ).toMatchObject({
    preferences: { gentleness: 'gentle', language: 'cy', beforeSave: false, pausedUntil: null },
    locked: ['ruleSet', 'gentleness', 'language', 'pause', 'sites'],
    pages: ['panel'],
  }))
