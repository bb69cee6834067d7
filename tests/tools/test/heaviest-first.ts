import { BaseSequencer } from 'vitest/node'

/** The test files that take longest, longest first: a file begun last would keep one core busy while the other waits. */
export const heaviest: readonly string[] = [
  'tests/e2e/gate/firefox.test.ts',
  'tests/e2e/editors/firefox.test.ts',
  'tests/e2e/gate/chromium.test.ts',
  'tests/e2e/editors/chromium.test.ts',
  'tests/e2e/gate/harms.test.ts',
]

const rank = (file: string): number => {
  const at = heaviest.findIndex((path) => file.endsWith(path))
  return at === -1 ? heaviest.length : at
}

/** Begins with the heaviest files; the others come in the order that Vitest gives them. */
export class HeaviestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]): ReturnType<BaseSequencer['sort']> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId))
  }
}
