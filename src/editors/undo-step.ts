// TinyMCE and CKEditor 4 keep typing and replacement in one undo step, and would undo the writer's sentence with our
// word. They take a step of their own on an arrow key; a key that was not really pressed moves nothing. To see it without:
// type a sentence in TinyMCE 8, replace a word, press Ctrl+Z once.
const needsKey = (root: HTMLElement): boolean => root.matches('.mce-content-body, .cke_editable')

/** Has the editors that need it take an undo step of what stands there now. */
export const takeUndoStep = (root: HTMLElement): void => {
  if (!needsKey(root)) return
  for (const type of ['keydown', 'keyup'])
    root.dispatchEvent(
      new KeyboardEvent(type, {
        key: 'ArrowRight',
        code: 'ArrowRight',
        keyCode: 39,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    )
}

// Quill puts into one step whatever comes within a second. To see it without: type a sentence in Quill 2, replace a word of it
// at once, press Ctrl+Z.
const stepEnds = (root: HTMLElement): number => (root.matches('.ql-editor') ? 1000 : 0)

/** Waits where an editor would take what comes now into the undo step of what was last typed. */
export const lastStepEnded = async (root: HTMLElement, changedAt: number): Promise<void> => {
  const left = changedAt + stepEnds(root) - performance.now()
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
}
