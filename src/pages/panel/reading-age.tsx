import { say } from '../../words/say.ts'

/** How old a reader should be to follow the note with ease; said of a note that is long enough to tell. */
export function ReadingAge({ age }: { readonly age: number | null }) {
  if (age === null) return null
  return (
    <section aria-labelledby="reading-age">
      <h2 id="reading-age">{say('panel_age', { age: Math.max(7, Math.ceil(age)) })}</h2>
      <p class="soft">{say('panel_age_hint')}</p>
    </section>
  )
}
