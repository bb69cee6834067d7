import { rulesLang, say } from '../../../words/say.ts'
import type { Part } from '../parts.ts'
import type { LeadConcern } from './concerns-of.ts'
import { whereToMend } from './where-to-mend.ts'

interface ConcernListProps {
  readonly concerns: readonly LeadConcern[]
  /** The part that it stands in: no way leads from there to itself. */
  readonly here: Part
  /** Takes out what is chosen for a rule that there is no more. */
  takeOut?(rule: string): void
}

/** What a lead should look at, a sentence each, with what to do about it and where. */
export function ConcernList({ concerns, here, takeOut }: ConcernListProps) {
  if (concerns.length === 0) return null
  return (
    <ul class="concerns">
      {concerns.map((concern) => (
        <li key={concern.says}>
          <span lang={rulesLang}>{concern.says}</span> <span>{say(`lead_do_${concern.kind}`)}</span>
          {whereToMend(concern)
            .filter(({ part }) => part !== here)
            .map(({ part, rule }) => (
              <a key={part} href={`#${[part, rule ?? []].flat().join('/')}`} lang={rule && rulesLang}>
                {rule ?? say(`lead_part_${part}`)}
              </a>
            ))}
          <TakeOut concern={concern} takeOut={takeOut} />
        </li>
      ))}
      {here === 'publish' ? null : (
        <li>
          <a href="#publish">{say('lead_concerns_all')}</a>
        </li>
      )}
    </ul>
  )
}

interface TakeOutProps {
  readonly concern: LeadConcern
  readonly takeOut: ConcernListProps['takeOut'] | undefined
}

function TakeOut({ concern: { kind, rule }, takeOut }: TakeOutProps) {
  if (kind !== 'gone' || rule === null || takeOut === undefined) return null
  return (
    <button type="button" onClick={() => takeOut(rule)}>
      {say('lead_take_out_named', { name: rule })}
    </button>
  )
}
