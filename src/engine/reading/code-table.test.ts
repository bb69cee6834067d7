import { expect, test, vi } from 'vitest'

/** All loaded anew: tables are made, and filled, as the engine is. */
vi.resetModules()
const { CodeTable } = await import('./code-table.ts')

test('a code has the last number it was given, any other 0', () => {
  const table = new CodeTable(16)
  for (const code of [1, 17, 33, 2 ** 20]) table.set(code, code % 1000)
  table.set(17, 5)
  expect([1, 17, 33, 2 ** 20, 49].map((code) => table.get(code))).toEqual([1, 5, 33, 576, 0])
})

test('every table of the engine is more than twice as large as its words are many', async () => {
  const put = vi.spyOn(CodeTable.prototype, 'set')
  const { loadRuleSet } = await import('../../cli/load-rules.ts')
  const { createChecker } = await import('../checker.ts')
  createChecker(loadRuleSet('standard').ruleSet).check('Mum said on Friday that she will ring.', {})
  const codes = new Map<InstanceType<typeof CodeTable>, Set<number>>()
  for (const [nth, table] of put.mock.contexts.entries())
    if (table instanceof CodeTable) codes.set(table, (codes.get(table) ?? new Set()).add(put.mock.calls[nth]?.[0] ?? 0))
  expect(codes.size).toBeGreaterThan(1)
  expect(
    [...codes].filter(([table, { size }]) => 2 * size >= table.size).map(([table, { size }]) => [table.size, size]),
  ).toEqual([])
})
