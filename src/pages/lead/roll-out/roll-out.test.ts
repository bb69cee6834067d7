import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../../model/read-policy.ts'
import { sampleRuleSet } from '../../../model/sample-rule-set.ts'
import { rollOutFiles } from './files.ts'
import { ownBuild } from './own-build.ts'
import { type RollOut, ruleSetText } from './roll-out.ts'

/** Whatever a lead may write: quotation marks of all kinds, other scripts, signs that mean something to a shell, XML or the registry. */
const awkward = "Tŷ’r Ysgol – “hub” 'one' \\ <two> & 50% $three `four` 🙂"
const policy = {
  ruleSet: ruleSetText({ ...sampleRuleSet(), title: awkward }),
  sites: ['https://records.example/*'],
  gentleness: 'gentle',
  beforeSave: true,
  toAdd: { reasons: [awkward], acronyms: [{ term: 'ZEN', means: `line\nbreak ${awkward}` }] },
  toOverwrite: { allowed: [awkward] },
  locked: ['pause'],
} as const
const read = readPolicy(policy)
if (!read.ok) throw new Error(read.says)
const rollOut: RollOut = {
  policy: read.policy,
  chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
  firefoxId: 'recordwell@recordwell.example',
  organisation: awkward,
}
const contentOf = (name: string): string => rollOutFiles(rollOut).find((file) => file.name === name)?.content ?? ''

/** What Chrome makes of registry values: switches are numbers there, lists and more are JSON. */
const fromRegistry = (values: Readonly<Record<string, string | number>>): unknown =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? value === 1 : /^[[{]/u.test(value) && name !== 'ruleSet' ? JSON.parse(value) : value,
    ]),
  )

describe('a roll-out file holds the policy, whatever stands in it', () => {
  it('for the Windows registry', () => {
    const content = contentOf('recordwell.reg')
    expect(content).toMatch(/^\uFEFFWindows Registry Editor Version 5\.00\r\n/u)
    const keys = [...content.matchAll(/^\[HKEY_LOCAL_MACHINE\\(.+)\]\r$/gmu)].map(([, key]) => key)
    expect(keys).toEqual([
      `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${rollOut.chromiumId}\\policy`,
      `Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${rollOut.chromiumId}\\policy`,
    ])
    const [, first = ''] = content.split(/^\[.+\]\r\n/gmu)
    const values = [...first.matchAll(/^"(\w+)"=(?:"((?:[^"\\]|\\.)*)"|dword:(\w+))\r$/gmu)].map(
      ([, name = '', text, number]) =>
        [name, text?.replaceAll(/\\(.)/gu, '$1') ?? Number.parseInt(number ?? '', 16)] as const,
    )
    expect(fromRegistry(Object.fromEntries(values))).toEqual(policy)
  })

  it('for the Windows registry as bytes, where there is a line break', () => {
    const [file] = rollOutFiles({ ...rollOut, policy: { ruleSet: '{\n"a’"' } })
    expect(file?.content).toContain('"ruleSet"=hex(1):7b,00,0a,00,22,00,61,00,19,20,22,00,00,00\r\n')
  })

  it('for PowerShell, in quotation marks that nothing in it ends', () => {
    const lines = [...contentOf('recordwell-intune.ps1').matchAll(/-Name '(\w+)' -Type (\w+) -Value (.*)\r/gu)]
    const values = lines.map(([, name = '', type, value = '']) => {
      if (type === 'DWord') return [name, Number(value)] as const
      expect(value).toMatch(/^'(?:[^'‘’‚‛]|['‘’‚‛]{2})*'$/u)
      return [name, value.slice(1, -1).replaceAll(/(['‘’‚‛])\1/gu, '$1')] as const
    })
    expect(fromRegistry(Object.fromEntries(values))).toEqual(policy)
  })

  it('for the Google Admin console', () =>
    expect(JSON.parse(contentOf('recordwell-google-admin.json'))).toEqual(
      Object.fromEntries(Object.entries(policy).map(([name, value]) => [name, { Value: value }])),
    ))

  it('for Linux and for Firefox, in letters that no encoding changes', () => {
    for (const name of ['recordwell.json', 'policies.json']) expect(contentOf(name)).toMatch(/^[\n -~]*$/u)
    expect(JSON.parse(contentOf('recordwell.json'))).toEqual({
      '3rdparty': { extensions: { [rollOut.chromiumId]: policy } },
    })
    expect(JSON.parse(contentOf('policies.json'))).toEqual({
      policies: { '3rdparty': { Extensions: { [rollOut.firefoxId]: policy } } },
    })
  })

  it('for macOS, as a property list', () => {
    const content = contentOf('recordwell.mobileconfig')
    const texts = [...content.matchAll(/<string>([^<]*)<\/string>/gu)].map(([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    )
    expect(texts).toContain(policy.ruleSet)
    expect(texts).toContain(`line\nbreak ${awkward}`)
    expect(texts).toContain(`com.google.Chrome.extensions.${rollOut.chromiumId}`)
    expect(texts).toContain(`com.microsoft.Edge.extensions.${rollOut.chromiumId}`)
    expect(content).toContain('<key>beforeSave</key><true/>')
    // Every tag that is opened is closed.
    const open: string[] = []
    for (const [, end, name = '', alone] of content.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/gu)) {
      if (alone === '/') continue
      if (end === '/') expect(open.pop()).toBe(name)
      else open.push(name)
    }
    expect(open).toEqual([])
    const ids = [...content.matchAll(/[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}/gu)]
    expect(new Set(ids.map(([id]) => id)).size).toBe(3)
  })

  it('with steps in whole sentences', () => {
    for (const { steps } of rollOutFiles(rollOut)) for (const step of steps) expect(step).toMatch(/^[A-Z“].*\.$/u)
  })
})

it('the command for an organisation’s own package names its sites', () =>
  expect(ownBuild(['https://records.example/*', 'https://*.school.example/*'])).toBe(
    "RECORDWELL_HOSTS='https://records.example/*,https://*.school.example/*' npm run zip",
  ))
