/** One page of `pages/` with one editor on it. */
export interface SurfacePage {
  /** The page, without `.html`. */
  readonly name: string
  /** Whether every test run opens it; the others are for the full run. */
  readonly core: boolean
  /** Whether it is no note field by its looks, and the writer has to choose it. */
  readonly chosen?: true
  /** Whether each case needs a page of its own: an editor whose page may not fill it while it has the focus. */
  readonly refilled?: false
  /** Cases of the contract, by name, that cannot hold there, each with the reason. */
  readonly cannot?: Readonly<Record<string, string>>
}

/** Every kind of field that there is a page for. All of them keep to the whole contract, but for what they say, in both browsers. */
export const surfaces: readonly SurfacePage[] = [
  { name: 'textarea', core: true },
  { name: 'textarea-styled', core: false },
  { name: 'textarea-framed', core: false },
  { name: 'frames-deep', core: false },
  { name: 'frame-srcdoc', core: false },
  { name: 'frame-blank', core: false },
  { name: 'frame-in-shadow', core: false },
  { name: 'shadow', core: true },
  { name: 'editable', core: true },
  { name: 'model', core: true },
  { name: 'tinymce', core: true },
  { name: 'tinymce-inline', core: false },
  { name: 'tinymce4', core: false },
  { name: 'tinymce4-inline', core: false },
  { name: 'tinymce5', core: false },
  { name: 'tinymce5-inline', core: false },
  { name: 'ckeditor4', core: false },
  { name: 'ckeditor4-inline', core: false },
  { name: 'ckeditor5', core: true },
  { name: 'quill', core: false },
  { name: 'design-mode', core: false },
  { name: 'tiptap', core: true },
  { name: 'lexical', core: false },
  { name: 'slate', core: false },
  { name: 'draft', core: false, refilled: false },
  { name: 'trix', core: false },
  { name: 'textarea-react', core: true },
  { name: 'textarea-set-back', core: false },
  { name: 'textarea-growing', core: false },
  { name: 'textarea-dialog', core: true },
  { name: 'textarea-rtl', core: false },
  { name: 'textarea-zoomed', core: false },
  { name: 'textarea-maxlength', core: false },
  {
    name: 'codemirror',
    core: false,
    chosen: true,
    cannot: {
      'locates words in wrapped and scrolled text, and not what is scrolled out':
        'CodeMirror draws a part of a long text only; such a note is left alone.',
    },
  },
]

/** The surfaces of this run: all of them with `FULL=1` in the environment, else the core. */
export const surfacesOfRun = surfaces.filter(({ core }) => core || process.env.FULL === '1')
