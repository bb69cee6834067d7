import type { Trouble } from '../../store/trouble.ts'
import type { KeptTrouble } from '../../store/troubles.ts'
import { troubleWords } from './trouble-words.ts'

interface TroublesProps {
  readonly troubles: readonly KeptTrouble[]
  settle(): void
}

/** What happened to what is remembered: what is over goes by a button, what lasts stays until it is over. */
export function Troubles({ troubles, settle }: TroublesProps) {
  if (troubles.length === 0) return null
  const named = (wanted: Trouble) => troubles.filter(({ trouble }) => trouble === wanted).map(({ name }) => name)
  const lines = [
    ...named('spoilt').map(troubleWords.spoilt),
    ...(['newer', 'outOfReach', 'notKept'] as const).flatMap((kind) => {
      const names = named(troubleOf[kind])
      return names.length === 0 ? [] : [troubleWords[kind](names)]
    }),
  ]
  const isOver = [...named('spoilt'), ...named('not-kept')].length > 0
  return (
    <section class="troubles" aria-label={troubleWords.title}>
      {lines.map((line) => (
        <p key={line} role="status">
          {line}
        </p>
      ))}
      {isOver ? (
        <button type="button" onClick={settle}>
          {troubleWords.understood}
        </button>
      ) : null}
    </section>
  )
}

const troubleOf = { newer: 'newer', outOfReach: 'out-of-reach', notKept: 'not-kept' } as const
