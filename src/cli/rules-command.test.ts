import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleRuleSet } from '../model/sample-rule-set.ts'
import { rulesCommand } from './rules-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'recordwell-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kept = (name: string, content: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const run = async (...args: string[]): Promise<string> => {
  let told = ''
  const status = await rulesCommand(args, 'Usage', async (text) => {
    told += text
  })
  expect(status).toBe(0)
  return told.replaceAll(folder, '')
}

const small = { format: 2, id: 'us', version: '2', title: 'Us', basedOn: 'school' }
const first = { format: 1, id: 'us', version: '1', title: 'Us', packs: ['core'], rules: {}, reasons: ['Not known'] }

describe('recordwell rules', () => {
  it('test says that a rule set holds', async () => {
    const file = kept('sample.json', sampleRuleSet())
    expect(await run('test', file)).toMatch(
      /Oakfield Trust, version 3: \d+ rules ask, \d+ are off, and every example holds/u,
    )
  })

  it('test says what does not hold, by rule and sentence, or on which line', async () => {
    const [own] = sampleRuleSet().ownRules ?? []
    const asks = ['The {orange list}.', 'On the {amber list}.', 'The {amber list} again.']
    const failing = { ...small, ownRules: [{ ...own, examples: { ...own?.examples, asks } }], reasons: ['A', 'a'] }
    await expect(run('test', kept('failing.json', failing))).rejects.toThrow(
      /rule own-code-names: The rule should ask here and stays quiet\. Example: “The \{orange list\}\.”\n.*The reason “A” stands there twice\./u,
    )
    await expect(run('test', kept('spoilt.json', '{\n"format": 2,,'))).rejects.toThrow(
      /spoilt\.json, line 2, column 13: Expected a name in quotation marks\./u,
    )
  })

  it('test takes packs from beside the file, and says which of them cannot be read', async () => {
    const [own] = sampleRuleSet().ownRules ?? []
    const rule = { ...own, id: 'code-names' }
    kept('ours.json', { format: 1, id: 'ours', version: '1.0.0', title: 'Ours', rules: [rule] })
    const { basedOn: _, ...rest } = small
    expect(await run('test', kept('with.json', { ...rest, basedOn: ['./ours.json'] }))).toContain('1 rules ask')
    await expect(run('test', kept('without.json', { ...rest, basedOn: ['core', './gone.json'] }))).rejects.toThrow(
      './gone.json: the file cannot be read',
    )
  })

  it('compare tells which prompts come and go', async () => {
    const file = kept('less.json', {
      ...small,
      rules: { 'label-behaviour': { level: 'off' } },
      acronyms: [{ term: 'ZEN', means: 'zonal team' }],
    })
    const notes = kept('notes.ndjson', '{"id": 7, "text": "Dad was aggressive. Referred to ZEN."}\n')
    const told = await run('compare', 'school', file, notes)
    expect(told).toContain('- 7: “Dad was aggressive.”\n    label-behaviour, ask: ')
    expect(told).toMatch(/\d+ come, \d+ go, \d+ ask otherwise, \d+ stay as they are/u)
  })

  it('compare says which note cannot be read', () =>
    expect(run('compare', 'school', 'school', kept('bad.ndjson', '\n{"id": 1}'))).rejects.toThrow(
      /bad\.ndjson, line 2: text/u,
    ))

  it('migrate writes the present format', async () =>
    expect(JSON.parse(await run('migrate', kept('first.json', first)))).toMatchObject({ format: 2, basedOn: ['core'] }))

  it.each([[], ['publish'], ['test'], ['test', 'a.json', 'b.json'], ['migrate'], ['compare', 'a.json', 'b.json']])(
    'says how it is called where it is called otherwise: %s %s %s',
    async (...words) => expect(run(...words)).rejects.toThrow('Usage'),
  )
})
