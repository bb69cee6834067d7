import { expect, it } from 'vitest'
import { readPolicy } from '../../../model/read-policy.ts'
import { readRuleSet } from '../../../model/read-rule-set.ts'
import { sampleRuleSet } from '../../../model/sample-rule-set.ts'
import { rollOutFiles } from './files.ts'
import { firstLists, listsOf } from './list-choices.ts'
import { firstChoices, policyOf } from './policy-choices.ts'
import { savedAs } from './saved-as.ts'

it('a policy says nothing of what is left to each', () => {
  expect(policyOf({ ...firstChoices(false), ruleSet: 'own' }, null)).toEqual({})
})

it('a policy of all that can be chosen passes its checks, and locks nothing twice', () => {
  const policy = policyOf(
    {
      ruleSet: 'draft',
      sites: ['https://records.example/*'],
      gentleness: 'gentle',
      beforeSave: 'off',
      language: 'cy',
      pages: ['panel'],
      locked: ['gentleness', 'pause'],
      lists: {
        acronyms: { how: 'added', items: [{ term: 'MASH', means: 'our hub' }] },
        allowed: { how: 'instead', items: ['tutor group'] },
        reasons: { how: 'left', items: ['In the file'] },
      },
    },
    sampleRuleSet(),
  )
  expect(readPolicy(policy)).toEqual({ ok: true, policy })
  expect(policy).toMatchObject({ gentleness: 'gentle', beforeSave: false, pages: ['panel'], locked: ['pause'] })
  expect([policy.toAdd, policy.toOverwrite]).toEqual([
    { acronyms: [{ term: 'MASH', means: 'our hub' }] },
    { allowed: ['tutor group'] },
  ])
  expect(readRuleSet(policy.ruleSet ?? '')).toMatchObject({ ok: true, file: { title: sampleRuleSet().title } })
})

it('a list with nothing in it changes nothing, however it is meant', () => {
  const lists = { ...firstLists, allowed: { how: 'instead', items: [] }, reasons: { how: 'added', items: [] } } as const
  expect(policyOf({ ...firstChoices(false), ruleSet: 'own', lists }, null)).toEqual({})
})

it('words can be taken over from a rule set, but for those that one rule alone allows', () =>
  expect(listsOf(sampleRuleSet()).allowed).toEqual(['hub']))

it('the registry’s file is saved as UTF-16 with its mark, any other as it is', () => {
  const rollOut = {
    policy: {},
    chromiumId: 'a'.repeat(32),
    firefoxId: 'recordwell@recordwell.example',
    organisation: 'Oakfield',
  }
  const saved = rollOutFiles(rollOut).map((file) => ({ name: file.name, bytes: savedAs(file), file }))
  const registry = saved.find(({ name }) => name === 'recordwell.reg')
  expect(registry?.bytes).toBeInstanceOf(Uint8Array)
  expect([...new Uint8Array(registry?.bytes instanceof Uint8Array ? registry.bytes : [])].slice(0, 6)).toEqual([
    255, 254, 87, 0, 105, 0,
  ])
  expect(saved.filter(({ bytes, file }) => bytes === file.content)).toHaveLength(saved.length - 1)
})
