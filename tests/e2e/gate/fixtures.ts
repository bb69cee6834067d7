/** A page on which the gate is run: `tests/e2e/editors/pages/PAGE.html`. */
export interface Fixture {
  readonly page: string
  /** What stands there, as the table calls it. */
  readonly title: string
  /** Whether it is run by `npm test`; the others by `npm run test:full` alone. */
  readonly core?: true
  /** Browsers in which the extension stays out of it, each with the reason. It must then be as if it were absent. */
  readonly staysOut?: Readonly<Partial<Record<'Chromium' | 'Firefox', string>>>
}

/** Every fixture of the gate. */
export const fixtures: readonly Fixture[] = [
  { page: 'textarea', title: 'textarea', core: true },
  { page: 'textarea-styled', title: 'textarea, styled and zoomed in a box that scrolls' },
  { page: 'textarea-framed', title: 'textarea in frames two deep', core: true },
  { page: 'editable', title: 'editable element', core: true },
  { page: 'model', title: 'editor with a model of its own' },
  { page: 'tinymce', title: 'TinyMCE 8 in its frame', core: true },
  { page: 'tinymce-inline', title: 'TinyMCE 8 in the page' },
]
