import { describe, expect, it } from 'vitest'
import { builtInPacks } from '../../src/cli/load-rules.ts'
import { noteNames } from '../../src/hosts/named-note.ts'
import { plainLabel } from '../../src/hosts/plain-label.ts'
import { hostProfiles } from '../tools/host-profiles.ts'

const profiles = hostProfiles()
const rules = new Set(builtInPacks().flatMap((pack) => pack.rules.map(({ id }) => id)))

describe.each([...profiles])('the host profile %s', (file, profile) => {
  it('is called as its file', () => expect(profile.id).toBe(file))

  it('says how it is recognised, and where that is from', () => {
    expect(profile.addresses.length + profile.labels.length).toBeGreaterThan(0)
    if (profile.unverified) expect(profile.sources.some(({ link }) => link !== undefined)).toBe(true)
  })

  it('has kinds of note that can each be met', () => {
    expect(new Set(profile.notes.map(({ id }) => id)).size).toBe(profile.notes.length)
    const always = profile.notes.findIndex(
      ({ when }) => when.labels.length === 0 && when.categories.length === 0 && when.path === undefined,
    )
    expect(always === -1 || always === profile.notes.length - 1).toBe(true)
  })

  it('changes only rules that there are', () => {
    expect(profile.notes.flatMap((type) => Object.keys(type.rules)).filter((id) => !rules.has(id))).toEqual([])
  })

  it('says one thing of each name, and nothing of the note’s own', () => {
    for (const type of profile.notes) {
      const named = Object.values(type.fields).flatMap((names) => names.map(plainLabel))
      expect(named.length).toBe(new Set(named).size)
    }
  })
})

it('the names that wake the checker are few enough to be read at every focus', () => {
  const names = noteNames([...profiles.values()])
  expect(names.length).toBeGreaterThan(5)
  expect(names.length).toBeLessThan(100)
})
