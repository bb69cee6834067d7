import { useState } from 'preact/hooks'
import type { NotePlace } from '../../../model/rule-change.ts'
import { say } from '../../../words/say.ts'
import { Choice } from '../../choice.tsx'
import { AsWhere } from '../as-where.tsx'
import { withChange, withLevelWhere } from '../edits/change-rule.ts'
import { KeptWords } from '../kept-words.tsx'
import type { RulePartProps } from './rule-page.tsx'

const levels = ['off', 'ask', 'insist'] as const
type Level = (typeof levels)[number]

/** Whether a rule asks, insists or rests: in all notes, and in some only. */
export function RuleLevels({ draft, edit, rule, isOff, base, isOffAsItComes }: RulePartProps) {
  const asItComes: Level = isOffAsItComes ? 'off' : base.level
  const isOwn = draft.ownRules?.some(({ id }) => id === rule.id) ?? false
  const [place, setPlace] = useState<NotePlace>({})
  const [level, setLevel] = useState<Level>('off')
  const where = (draft.where ?? []).flatMap(({ rules, ...at }) => {
    const there = rules[rule.id]?.level
    return there === undefined ? [] : [{ at, there }]
  })
  const isNamed = Object.values(place).some((one) => one !== undefined)
  return (
    <section>
      <h2>{say('lead_level')}</h2>
      <Choice
        legend={say('lead_level')}
        options={levels.map((value) => ({
          value,
          title: say(`lead_level_${value}`),
          means: !isOwn && value === asItComes ? say('lead_as_comes') : '',
        }))}
        chosen={isOff ? 'off' : rule.level}
        choose={(value) => edit(withChange(rule.id, { level: value === asItComes ? undefined : value }))}
      />
      <h3>{say('lead_where')}</h3>
      <KeptWords
        words={where.map(({ at, there }) => ({
          key: JSON.stringify(at),
          shown: [at.noteType, at.category, at.host].filter(Boolean).join(', '),
          means: say(`lead_level_${there}`),
          remove: () => edit(withLevelWhere(rule.id, at, undefined)),
        }))}
      />
      <details class="fold">
        <summary>{say('lead_where_add')}</summary>
        <form
          onSubmit={async (event) => {
            event.preventDefault()
            if (isNamed && (await edit(withLevelWhere(rule.id, place, level)))) setPlace({})
          }}
        >
          <AsWhere where={draft.where ?? []} place={place} setPlace={setPlace} />
          <Choice
            legend={say('lead_level')}
            options={levels.map((value) => ({ value, title: say(`lead_level_${value}`), means: '' }))}
            chosen={level}
            choose={(value) => setLevel(value)}
          />
          {isNamed ? null : <p>{say('lead_where_needed')}</p>}
          <button type="submit" disabled={!isNamed}>
            {say('lead_add')}
          </button>
        </form>
      </details>
    </section>
  )
}
