import { words } from './words.ts'

/** What the browser shows beside the page: all that can be said of the note that has the focus. */
export function Panel() {
  return (
    <main>
      <h1>{words.name}</h1>
      <p>{words.noNote}</p>
    </main>
  )
}
