import { describe, expect, it } from 'vitest'
import { builtInPacks } from '../../cli/load-rules.ts'
import type { NoteContext } from '../../model/note-context.ts'
import { createChecker } from '../checker.ts'

const rules = builtInPacks().flatMap((pack) => pack.rules.filter(({ check }) => check === 'authorship'))
const { check } = createChecker({ rules })
const asked = (context: NoteContext, text = 'Amir came to me at noon.'): string[] =>
  check(text, context).map(({ rule }) => rule)

describe('authorship', () => {
  it('asks who writes where the form has it empty', () =>
    expect(asked({ author: { name: '' }, recordedAt: '2025-03-12' })).toEqual(['authorship-name']))
  it('asks as what where the form has a name alone', () =>
    expect(asked({ author: { name: 'Helen Prior' } })).toEqual(['authorship-role']))
  it('is content with both', () => expect(asked({ author: { name: 'Helen Prior', role: 'Mentor' } })).toEqual([]))
  it('abstains where the form says nothing of an author', () => expect(asked({ recordedAt: '2025-03-12' })).toEqual([]))
  it('takes a signature in the note', () =>
    expect(asked({ author: { name: ' ' } }, 'Amir came. Signed: Helen Prior')).toEqual([]))
  it('takes a role in the note', () =>
    expect(asked({ author: { name: 'Helen Prior' } }, 'Helen Prior, mentor: Amir came.')).toEqual([]))
  it('asks nothing of an empty note', () => expect(asked({ author: { name: '' } }, ' ')).toEqual([]))
})
