import type { Editor } from '../editors/editor.ts'

/** The windows in which the writer's keys and presses happen: the interface's own, and the frame's of a framed editor. */
export const viewsOf = (editor: Editor, window: Window): Set<Window> =>
  new Set([window, editor.document.defaultView ?? window])
