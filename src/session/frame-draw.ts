import type { Life } from './life.ts'

/** Gives a function that asks for `draw` in the next frame, once however often it is asked; nothing runs otherwise. */
export function createFrameDraw(window: Window, draw: () => void, life: Life): () => void {
  let request: number | null = null
  life.signal.addEventListener('abort', () => {
    if (request !== null) window.cancelAnimationFrame(request)
  })
  const inFrame = life.run(draw)
  return () => {
    if (life.signal.aborted) return
    request ??= window.requestAnimationFrame(() => {
      request = null
      inFrame()
    })
  }
}
