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

const code = 'a code editor: nobody writes a note there'
const notForNotes: readonly Fixture[] = [
  { page: 'codemirror', core: false, staysOut: { Chromium: code, Firefox: code } },
]

/** Every fixture of the gate: each surface that the adapters serve, and pages that they stay out of. */
export const fixtures: readonly Fixture[] = [
  ...surfaces.map(({ name }) => ({ page: name, core: core.includes(name), staysOut: {} })),
  ...notForNotes,
]
