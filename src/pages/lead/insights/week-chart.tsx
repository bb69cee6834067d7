import { useEffect, useRef } from 'preact/hooks'
import { say } from '../../../words/say.ts'
import { endNames } from './end-names.ts'
import type { Week } from './rule-insights.ts'
import { ends } from './tally.ts'
import { Textures } from './textures.tsx'
import { WeekTable } from './week-table.tsx'

/** How often it was asked in each week and what became of it, as bars, and the same as a table. What draws the bars is loaded when they are. */
export function WeekChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const bars = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isGone = false
    let takeAway = (): void => {}
    // Where it cannot be loaded any more, as when the extension was updated meanwhile, the table stands.
    void import('./draw-weeks.ts').then(
      ({ drawWeeks }) => {
        if (!isGone && bars.current !== null) takeAway = drawWeeks(bars.current, weeks)
      },
      () => {},
    )
    return () => {
      isGone = true
      takeAway()
    }
  }, [weeks])
  return (
    <figure class="weeks">
      <figcaption>{say('lead_insight_chart')}</figcaption>
      <Textures />
      <ul class="legend">
        {ends.map((end) => (
          <li key={end}>
            <svg aria-hidden="true">
              <rect class={`end-${end}`} x="1" y="1" width="14" height="14" />
            </svg>
            {say(endNames[end])}
          </li>
        ))}
      </ul>
      <div class="bars" ref={bars} aria-hidden="true" />
      <details class="fold">
        <summary>{say('lead_insight_as_table')}</summary>
        <WeekTable weeks={weeks} />
      </details>
    </figure>
  )
}
