import { describe, expect, it } from 'vitest'
import { sampleRuleSet } from '../../../model/sample-rule-set.ts'
import { emptyForm, formOf, type OwnForm, readForm } from './own-form.ts'

const form: OwnForm = {
  ...emptyForm,
  name: 'Our amber list',
  terms: 'amber list',
  prompt: 'What does “{quote}” say of the child?',
  why: 'Lists of ours mean nothing elsewhere.',
  answered: 'She is on the list of pupils whom we see each week.',
  document: 'Our recording policy',
  section: '7',
  asks: 'She is on the {amber list}.\nHe came off the {amber list}.\nPut him on the {Amber List}.',
  quiet: 'The list is amber.\nShe has a list.\n“The amber list,” he said.',
}

describe('a rule of their own, in its form', () => {
  it('is a rule once nothing is missing, called by its name', () => {
    const { rule, missing, failed } = readForm(form, [])
    expect([missing, failed]).toEqual([[], []])
    expect(rule).toMatchObject({ id: 'own-our-amber-list', check: 'jargon', terms: ['amber list'] })
  })

  it('tells what is missing: too few sentences, words that are not marked, lines that are no terms', () => {
    expect(readForm(emptyForm, []).missing).toEqual([
      'name',
      'terms',
      'prompt',
      'why',
      'answered',
      'document',
      'section',
      'asks',
      'quiet',
    ])
    expect(readForm({ ...form, asks: form.asks.replace('{amber list}', 'amber list') }, []).missing).toEqual(['asks'])
    expect(readForm({ ...form, name: '…', terms: 'amber list\n—' }, []).missing).toEqual(['name', 'terms'])
  })

  it('says which example fails, and why', () =>
    expect(
      readForm({ ...form, quiet: form.quiet.replace('The list is amber', 'On the amber list') }, []).failed,
    ).toEqual(['The rule should stay quiet and asks: On the {amber list}. Example: “On the amber list.”']))

  it('refuses a name that another rule has', () => {
    const { rule } = readForm(form, [])
    expect(rule && readForm(form, [rule]).failed).toEqual([
      'Another rule is already called own-our-amber-list: give this one a name of its own.',
    ])
  })

  it('stands in the form again as it was, and keeps its id', () => {
    for (const rule of sampleRuleSet().ownRules ?? [])
      expect(readForm({ ...formOf(rule), name: 'Otherwise' }, []).rule).toEqual(rule)
  })
})
