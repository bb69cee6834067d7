import { defineConfig } from 'vitest/config'
import { HeaviestFirst } from './tests/tools/test/heaviest-first.ts'

export default defineConfig({
  oxc: { jsx: { importSource: 'preact' } },
  test: {
    sequence: { sequencer: HeaviestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Nothing here changes what it imports, and opening the rules anew for every file took most of the time.
          isolate: false,
          // Whole corpora are read in some: on a busy machine that takes more than the usual five seconds.
          testTimeout: 30_000,
          include: [
            'src/**/*.test.{ts,tsx}',
            'entrypoints/**/*.test.ts',
            'tests/{repo,corpus,host,tools}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          // A whole browser starts in a hook and is mostly waited for: three of them keep two cores busy, where vitest would use one.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
