import { expect, it } from 'vitest'
import residential from '../../rules/rule-sets/residential-and-foster.json'
import { writeRuleSet } from '../model/read-rule-set.ts'
import { sampleRuleSet } from '../model/sample-rule-set.ts'
import { createMemoryArea } from '../store/memory-area.ts'
import { rulesInForce } from './rules-in-force.ts'

const preferences = {
  gentleness: 'standard',
  ruleSet: 'health',
  language: 'auto',
  beforeSave: false,
  pausedUntil: null,
}
const published = sampleRuleSet()
const policy = (given: object) => ({ policy: given, refused: null, noneSince: null })
const inUse = async (items: Record<string, unknown>) => (await rulesInForce(createMemoryArea(items))).inUse

it('are the built-in ones that the user chose, the standard ones where there are none of that name', async () => {
  expect(await inUse({ preferences })).toMatchObject({ id: 'health', from: 'built-in', refused: [] })
  expect(await inUse({ preferences: { ...preferences, ruleSet: 'nursery' } })).toMatchObject({
    id: 'standard',
    refused: [],
  })
  expect(await inUse({})).toMatchObject({ id: 'standard' })
})

it('are those published in this browser before these, and the policy’s before all', async () => {
  const kept = { preferences, ruleSetPublished: [published, { ...published, version: '2' }] }
  expect(await inUse(kept)).toMatchObject({ version: '3', from: 'published', organisation: 'Oakfield Academies Trust' })
  expect(await inUse({ ...kept, policy: policy({ ruleSet: 'school' }) })).toMatchObject({
    id: 'school',
    from: 'policy',
  })
  const own = writeRuleSet({ ...published, id: 'county', version: '9' })
  expect(await inUse({ ...kept, policy: policy({ ruleSet: own }) })).toMatchObject({
    id: 'county',
    version: '9',
    from: 'policy',
  })
})

it('say where the policy names a rule set that does not exist, and why a policy was refused', async () =>
  expect(await inUse({ policy: { ...policy({ ruleSet: 'nursery' }), refused: 'At sites.' } })).toMatchObject({
    refused: ['none: There is no built-in rule set called nursery: Recordwell standard is taken in its place.'],
    policyRefused: 'At sites.',
  }))

it('have the policy’s lists, added or in place of their own', async () => {
  const toAdd = {
    acronyms: [{ term: 'ZEN', means: 'zonal team' }],
    reasons: ['Not known', 'On the chronology'],
    allowed: ['aggressive'],
  }
  const { ruleSet } = await rulesInForce(createMemoryArea({ policy: policy({ toAdd }) }))
  expect(ruleSet.reasons.filter((reason) => reason === 'Not known')).toHaveLength(1)
  expect(ruleSet.reasons.at(-1)).toBe('On the chronology')
  const terms = (id: string) => ruleSet.rules.find((rule) => rule.id === id)?.terms ?? []
  expect(terms('jargon-acronym')).toContainEqual({ term: 'ZEN', means: 'zonal team' })
  expect(terms('label-behaviour')).not.toContain('aggressive')
  const over = await rulesInForce(createMemoryArea({ policy: policy({ toOverwrite: { reasons: ['Other'] } }) }))
  expect(over.ruleSet.reasons).toEqual(['Other'])
})

it('keep the reasons of what they are based on, where the policy adds some and they have none', async () => {
  const { reasons: _, ...none } = published
  const ruleSetPublished = [{ ...none, basedOn: residential.id }]
  const toAdd = { reasons: ['On the chronology'] }
  const { ruleSet } = await rulesInForce(createMemoryArea({ ruleSetPublished, policy: policy({ toAdd }) }))
  expect(ruleSet.reasons).toEqual([...residential.reasons, 'On the chronology'])
})

it('keep “Not known” where they are based on packs alone and the policy adds reasons', async () => {
  const { reasons: _, ...none } = published
  const ruleSetPublished = [{ ...none, basedOn: ['core'] }]
  const toAdd = { reasons: ['On the chronology'] }
  const { ruleSet } = await rulesInForce(createMemoryArea({ ruleSetPublished, policy: policy({ toAdd }) }))
  expect(ruleSet.reasons).toEqual(['Not known', 'On the chronology'])
})
