import { surfaces } from '../editors/surfaces.ts'
import type { SeenProperty } from './snapshot.ts'

/** A page on which the gate is run: `tests/e2e/editors/pages/PAGE.html`. */
export interface Fixture {
  readonly page: string
  /** Whether it is run by `npm test`; the others by `npm run test:full` alone. */
  readonly core: boolean
  /** The browsers in which the extension stays out of it, each with the reason: there it must be as if it were absent. */
  readonly staysOut: Readonly<Partial<Record<BrowserName, string>>>
  /** Why only what its page tells can be compared while the extension is at work there, and no suggestion be had. */
  readonly unseen?: string
  /** What comes out differently from one time to the next without the extension too, and is not held against it. */
  readonly varies?: Variation
  /** Whether the writer has to choose its field, as one does in the popup. */
  readonly chosen: boolean
}

export type BrowserName = 'Chromium' | 'Firefox'

export interface Variation {
  readonly browser: BrowserName
  /** The point of the script at which it does, and no other. */
  readonly point: string
  readonly property: SeenProperty
  readonly because: string
}

const core = ['textarea', 'editable', 'tinymce']

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

const variations: Readonly<Record<string, Variation>> = {
  slate: {
    browser: 'Firefox',
    point: 'entered',
    property: 'caret',
    because:
      'After the first click Slate has the caret in its empty line once beside a text node and once in it, which is the same place: without the extension in 4 of 40 loadings.',
  },
}

/** Every fixture of the gate: each surface that the adapters serve, and the further pages. */
export const fixtures: readonly Fixture[] = [
  ...surfaces.map(({ name, chosen = false }) => {
    const varies = variations[name]
    return { page: name, core: core.includes(name), staysOut: {}, chosen, ...(varies && { varies }) }
  }),
  ...further.map((fixture) => ({ ...fixture, core: false, chosen: false })),
]
