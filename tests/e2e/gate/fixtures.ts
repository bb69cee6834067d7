import { surfaces } from '../editors/surfaces.ts'

/** A page on which the gate is run: `tests/e2e/editors/pages/PAGE.html`. */
export interface Fixture {
  readonly page: string
  /** Whether it is run by `npm test`; the others by `npm run test:full` alone. */
  readonly core: boolean
  /** The browsers in which the extension stays out of it, each with the reason: there it must be as if it were absent. */
  readonly staysOut: Readonly<Partial<Record<BrowserName, string>>>
  /** Why only what its page tells can be compared while the extension is at work there, and no suggestion be had. */
  readonly unseen?: string
  /** Whether the writer has to choose its field, as one does in the popup. */
  readonly chosen: boolean
}

export type BrowserName = 'Chromium' | 'Firefox'

const core = ['textarea', 'textarea-framed', 'editable', 'tinymce', 'tiptap']

/** Pages on which fields come, go or cannot be reached. */
const further: readonly Omit<Fixture, 'core' | 'chosen'>[] = [
  { page: 'revealed', staysOut: {} },
  { page: 'swapped', staysOut: {} },
  { page: 'frames-fifty', staysOut: {} },
  {
    page: 'frame-foreign',
    staysOut: {},
    unseen:
      'Both sites are on. Into a frame of another origin nobody outside it sees; what it tells its page is the same.',
  },
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
  ...surfaces.map(({ name, chosen = false }) => ({ page: name, core: core.includes(name), staysOut: {}, chosen })),
  ...further.map((fixture) => ({ ...fixture, core: false, chosen: false })),
]
