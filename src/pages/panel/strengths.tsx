import type { Strength } from '../../engine/strengths.ts'
import { say } from '../../words/say.ts'

/** What is good in the note, a line each; nothing where nothing can be told. */
export function Strengths({ strengths }: { readonly strengths: readonly Strength[] }) {
  if (strengths.length === 0) return null
  return (
    <section aria-labelledby="strengths">
      <h2 id="strengths">{say('panel_good')}</h2>
      <ul class="strengths">
        {strengths.map((one) => (
          <li key={one.kind}>{lineOf(one)}</li>
        ))}
      </ul>
    </section>
  )
}

function lineOf({ kind, count, of }: Strength): string {
  if (kind === 'sources')
    return count < of ? say('panel_good_sources_of', { clear: count, all: of }) : say('panel_good_sources')
  if (kind === 'seen' || kind === 'dates' || kind === 'actions') return say(`panel_good_${kind}`, { count })
  return say(`panel_good_${kind === 'child-words' ? 'child' : kind}`)
}
