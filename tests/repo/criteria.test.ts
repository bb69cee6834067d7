import { describe, expect, it } from 'vitest'
import { builtInPacks } from '../../src/cli/load-rules.ts'
import { criteria } from '../tools/criteria.ts'
import { criterionIds } from './criterion-ids.ts'

const all = criteria()
const rules = new Set(builtInPacks().flatMap((pack) => pack.rules.map(({ id }) => id)))

describe('the table of criteria', () => {
  it('has a row for every criterion, and one only', () =>
    expect(all.map(({ id }) => id).toSorted()).toEqual(criterionIds.toSorted()))

  it('names only rules that exist', () =>
    expect(
      all.flatMap((one) =>
        'rules' in one ? one.rules.filter((id) => !rules.has(id)).map((id) => `${one.id}: ${id}`) : [],
      ),
    ).toEqual([]))

  it('says in whole sentences what no rule carries', () => {
    for (const one of all) {
      const said = 'rules' in one ? one.besides : one.answered
      if (said !== undefined) expect(said, one.id).toMatch(/^[A-Z“].*\.$/u)
    }
  })
})
