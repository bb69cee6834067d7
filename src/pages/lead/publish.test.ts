import { describe, expect, it } from 'vitest'
import type { RuleSetFile } from '../../model/rule-set.ts'
import { sampleRuleSet } from '../../model/sample-rule-set.ts'
import { withVersion } from '../../store/rule-sets.ts'
import { builtIn } from '../built-in.ts'
import { publish, revert } from './publish.ts'

const today = { who: 'R. Ellis', why: 'Staff asked', when: '2026-05-01' }
const draft = (more: Partial<RuleSetFile> = {}): RuleSetFile => ({ ...sampleRuleSet(), ...more })
const published = (file: RuleSetFile, versions: readonly RuleSetFile[] = []): readonly RuleSetFile[] => {
  const done = publish(file, versions, today, builtIn())
  if (!done.ok) throw new Error(done.troubles.join('\n'))
  return done.versions
}

describe('publishing', () => {
  it('gives a version, and a history that says who, when and why', () => {
    const [newest] = published(draft())
    expect(newest?.version).toBe('4')
    expect(newest?.history?.map(({ version, why }) => [version, why])).toEqual([
      ['4', 'Staff asked'],
      ['2', 'The new policy'],
    ])
  })

  it('brings any version back as a new one', () => {
    const versions = published(draft({ title: 'Second' }), published(draft({ title: 'First' })))
    const back = revert(versions, '4', { ...today, why: 'Too many questions' }, builtIn())
    expect(back.ok && back.versions.map(({ version, title }) => [version, title])).toEqual([
      ['6', 'First'],
      ['5', 'Second'],
      ['4', 'First'],
    ])
    expect(back.ok && back.versions[0]?.history?.map(({ version }) => version)).toEqual(['6', '5', '4', '2'])
    expect(revert(versions, '1', today, builtIn())).toEqual({
      ok: false,
      troubles: ['Version 1 is not kept in this browser.'],
    })
  })

  it('refuses a rule whose examples fail, and says which sentence and why', () => {
    const ownRules = draft().ownRules?.map((rule) => ({
      ...rule,
      examples: { ...rule.examples, quiet: ['One.', 'Two.', 'Put him on the amber list.'] },
    }))
    expect(publish(draft({ ownRules }), [], today, builtIn())).toEqual({
      ok: false,
      troubles: [
        'own-code-names: The rule should stay quiet and asks: Put him on the {amber list}. Example: “Put him on the amber list.”',
      ],
    })
  })

  it('refuses what has no reason or no name', () =>
    expect(publish(draft(), [], { ...today, who: ' ', why: '' }, builtIn())).toEqual({
      ok: false,
      troubles: [
        'At history, 0, who: expected at least 1 characters.',
        'At history, 0, why: expected at least 1 characters.',
      ],
    }))

  it('refuses options that their rule does not take', () =>
    expect(
      publish(draft({ rules: { 'plain-sentence': { options: { mostWords: 'few' } } } }), [], today, builtIn()),
    ).toEqual({
      ok: false,
      troubles: [expect.stringMatching(/^plain-sentence: /u)],
    }))

  it('keeps the versions within their room, the last two in any case', () => {
    const sized = (version: string, length: number): RuleSetFile => draft({ version, reasons: ['x'.repeat(length)] })
    const left = (length: number): string[] =>
      withVersion([sized('5', length), sized('4', length)], sized('6', length)).map(({ version }) => version)
    expect(left(1_300_000)).toEqual(['6', '5', '4'])
    expect(left(1_400_000)).toEqual(['6', '5'])
    expect(left(4_000_000)).toEqual(['6', '5'])
  })
})
