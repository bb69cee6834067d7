import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** axe's whole source, which comes with its Playwright package. */
export const axeSource = (): string => {
  const fromPlaywright = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
  return readFileSync(fromPlaywright.resolve('axe-core/axe.min.js'), 'utf8')
}

const axeRunBy = (options: string): string => `axe.run(document, ${options}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`

/** What to run after it: what axe finds wrong, a line each. */
export const axeRun = axeRunBy('{}')

/** The same of colours alone. */
export const axeColours = axeRunBy("{ runOnly: ['color-contrast', 'link-in-text-block'] }")
