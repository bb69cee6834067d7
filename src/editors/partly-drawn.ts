/**
 * Whether an editor holds more text than it draws. CodeMirror 6 draws only what is near the part in view, with gaps (`.cm-gap`, an
 * empty box in a very long line) for the rest, and nobody outside it can read that. Half a note must not be asked about: it is
 * left alone. To see it: 200 lines in CodeMirror.
 */
export const isPartlyDrawn = (root: HTMLElement): boolean =>
  root.matches('.cm-content') && root.querySelector('.cm-gap, .cm-line > div:empty') !== null
