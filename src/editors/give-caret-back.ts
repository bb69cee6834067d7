import { settled } from './settled.ts'

/** A field in which words were just replaced. */
interface ReplacedIn {
  read(): string
  /** Calls back after every change of the text; returns how to stop. */
  observe(changed: () => void): () => void
}

/**
 * Waits for the change after a replacement. Where it takes the words out again, as undo does, `put` is called to put the caret back where it
 * was: browsers select what an undo gives back, and the next key would delete it. Returns how to stop.
 */
export const giveCaretBack = (field: ReplacedIn, before: string, window: Window, put: () => void): (() => void) => {
  const after = field.read()
  const stop = field.observe(() => {
    const now = field.read()
    if (now === after) return
    stop()
    if (now !== before) return
    // Editors set a selection of their own once they have drawn.
    void settled(window).then(() => {
      if (field.read() === before) put()
    })
  })
  return stop
}
