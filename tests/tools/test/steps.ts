import type { Step } from './run-step.ts'

const vitest = (title: string, project: string): Step => {
  const counts = `tests/.results/${project}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`]
  return { title, counts, commands: [['vitest', 'run', '--project', project, ...reporters]] }
}

const types: Step = { title: 'types', commands: [['tsc', '-p', '.']] }
const engineTypes: Step = { title: 'types of the engine, without a browser', commands: [['tsc', '-p', 'src/engine']] }
const lint: Step = { title: 'lint and format', commands: [['biome', 'check', '.']] }
const unused: Step = { title: 'nothing unused', commands: [['knip']] }
const unit = vitest('unit, repository and corpus tests', 'unit')
const build: Step = {
  title: 'both extensions built',
  commands: [
    ['wxt', 'build'],
    ['wxt', 'build', '-b', 'firefox', '--mv3'],
  ],
}
const browsers = vitest('tests in Chromium and Firefox', 'browser')

const gateTable: Step = { title: 'the gate’s table kept in docs', commands: [['node', 'tests/tools/gate-table.ts']] }

/** How much is run: `quick` leaves the browsers out, `full` takes every fixture of the editors and of the gate. */
export type Extent = 'quick' | 'usual' | 'full'

/** What a run does: the steps of one stage at the same time, the stages one after the other. */
export const stages = (extent: Extent): readonly (readonly Step[])[] => {
  if (extent === 'quick') return [[types, engineTypes, lint], [unit]]
  const usual = [[types, engineTypes, lint, unused], [unit, build], [browsers]]
  return extent === 'usual' ? usual : [...usual, [gateTable]]
}
