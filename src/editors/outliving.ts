import type { Editor } from './editor.ts'

/** An editor that answers, with nothing, also when its field is gone. */
export const outliving = (editor: Editor): Editor => {
  const orNothing =
    <Given extends readonly unknown[], Result>(ask: (...given: Given) => Result, nothing: Result) =>
    (...given: Given): Result =>
      editor.gone() ? nothing : ask(...given)

  const unlessGone = (act: () => void) => (): void => {
    try {
      act()
    } catch (reason) {
      if (!editor.gone()) throw reason
    }
  }

  return {
    element: editor.element,
    document: editor.document,
    gone: editor.gone,
    observe: editor.observe,
    read: orNothing(editor.read, ''),
    isComposing: orNothing(editor.isComposing, false),
    caret: orNothing(editor.caret, null),
    locate: orNothing(editor.locate, []),
    offsetAt: orNothing(editor.offsetAt, null),
    ranges: orNothing(editor.ranges, []),
    box: orNothing(editor.box, { left: 0, top: 0, width: 0, height: 0 }),
    reveal: orNothing(editor.reveal, undefined),
    focus: orNothing(editor.focus, undefined),

    async replace(span, expected, words) {
      if (editor.gone()) return 'text-moved-on'
      try {
        return await editor.replace(span, expected, words)
      } catch (reason) {
        // It may go while the editor is being waited for.
        if (editor.gone()) return 'text-moved-on'
        throw reason
      }
    },

    leave: unlessGone(editor.leave),
    close: unlessGone(editor.close),
  }
}
