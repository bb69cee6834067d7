import { surfaces } from '../editors/surfaces.ts'

/** A page on which the gate is run: `tests/e2e/editors/pages/PAGE.html`. */
export interface Fixture {
  readonly page: string
  /** Whether it is run by `npm test`; the others by `npm run test:full` alone. */
  readonly core: boolean
  /** The browsers in which the extension stays out of it, each with the reason: there it must be as if it were absent. */
  readonly staysOut: Readonly<Partial<Record<BrowserName, string>>>
}

export type BrowserName = 'Chromium' | 'Firefox'

const core = ['textarea', 'textarea-framed', 'editable', 'tinymce', 'tiptap']

/** Pages on which fields come, go or cannot be reached. */
const further: readonly Pick<Fixture, 'page' | 'staysOut'>[] = [
  { page: 'revealed', staysOut: {} },
  { page: 'swapped', staysOut: {} },
  { page: 'frames-fifty', staysOut: {} },
  {
    page: 'shadow-closed',
    staysOut: {
      Chromium: 'Nothing outside can see into a closed shadow root.',
      Firefox: 'Nothing outside can see into a closed shadow root.',
    },
  },
]

/** Every fixture of the gate: each surface that the adapters serve, and the further pages. */
export const fixtures: readonly Fixture[] = [
  ...surfaces.map(({ name }) => ({ page: name, core: core.includes(name), staysOut: {} })),
  ...further.map((fixture) => ({ ...fixture, core: false })),
]
