import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInPacks, loadRuleSet } from '../../src/cli/load-rules.ts'
import { saysWhatItMayNot } from '../../src/engine/what-a-prompt-may-say.ts'
import { renamedSchema, ruleSetFileSchema } from '../../src/model/rule-set.ts'
import { read, root } from './files.ts'

const names = readdirSync(`${root}rules/rule-sets`).map((file) => file.replace(/\.json$/u, ''))
const packs = builtInPacks()
const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])))

describe.each(names)('the rule set %s', (name) => {
  const file = ruleSetFileSchema.parse(JSON.parse(read(`rules/rule-sets/${name}.json`)))

  it('opens by its name with nothing refused', () => {
    expect(file.id).toBe(name)
    expect(loadRuleSet(name).refused).toEqual([])
  })

  it('has every pack that is for all settings', () => {
    const core = packs.map(({ id }) => id).filter((id) => id.startsWith('core'))
    expect(core.filter((id) => !file.basedOn.includes(id))).toEqual([])
  })

  it('takes away only terms that are there', () => {
    const gone = Object.entries(file.rules).flatMap(([id, { removeTerms = [] }]) => {
      const terms = rules.get(id)?.terms.map((term) => (typeof term === 'string' ? term : term.term)) ?? []
      return removeTerms.filter((term) => !terms.includes(term)).map((term) => `${id}: ${term}`)
    })
    expect(gone).toEqual([])
  })

  it('asks in one short question that a prompt may ask', () => {
    for (const [id, { prompt }] of Object.entries(file.rules)) {
      if (prompt === undefined) continue
      expect(prompt, id).toMatch(/^[^?]+\?$/u)
      expect(prompt.split(/\s+/u).length, id).toBeLessThanOrEqual(20)
      expect(saysWhatItMayNot(prompt), id).toEqual([])
    }
  })
})

it('every pack is in the standard rule set', () => {
  const { basedOn: standard } = ruleSetFileSchema.parse(JSON.parse(read('rules/rule-sets/standard.json')))
  expect(packs.map(({ id }) => id).filter((id) => !standard.includes(id))).toEqual([])
})

it('what rules are called now are rules, and what they were called before is no rule any more', () => {
  const renamed = Object.entries(renamedSchema.parse(JSON.parse(read('rules/renamed.json'))))
  expect(renamed.filter(([before, now]) => rules.has(before) || !rules.has(now))).toEqual([])
})
