import { nations } from '../../model/nations.ts'
import type { RuleSetFile } from '../../model/rule-set.ts'
import { say } from '../../words/say.ts'
import { Choice } from '../choice.tsx'
import { CategoryLimits } from './category-limits.tsx'
import { ConcernList } from './concerns/concern-list.tsx'
import { useConcerns } from './concerns/use-concerns.ts'
import { limitNamed, limitNames, nameOfLimit } from './limit-names.ts'
import type { PartProps } from './part-props.ts'

const ways = ['names', 'initials', 'identifiers'] as const
const ages = ['11', '12', '13', '14', '16'] as const

/** How late a note may be written, by whose holidays, how other children stand in it, and for what reading age. */
export function Limits({ draft, edit }: PartProps) {
  const put = (changes: Partial<RuleSetFile>): Promise<boolean> => edit((now) => ({ ...now, ...changes }))
  const asComes = { value: 'base', title: say('lead_as_comes'), means: say('lead_as_comes_means') } as const
  const off = { value: 'off', title: say('lead_limit_off'), means: '' } as const
  const concerns = useConcerns(draft).filter(({ kind }) => kind === 'setting_off')
  const { timeLimit, nation, otherChildren, readingAge } = draft
  return (
    <>
      <p class="lead">{say('lead_limits_lead')}</p>
      <ConcernList concerns={concerns} here="limits" />
      <section>
        <h2>{say('lead_limit')}</h2>
        <Choice
          legend={say('lead_limit')}
          options={[
            asComes,
            off,
            ...limitNames.map((value) => ({ value, title: say(`lead_limit_${value}`), means: '' })),
          ]}
          chosen={timeLimit === undefined ? 'base' : timeLimit === null ? 'off' : nameOfLimit(timeLimit.limit)}
          choose={(value) =>
            edit(({ timeLimit: before, ...now }) =>
              value === 'base'
                ? now
                : { ...now, timeLimit: value === 'off' ? null : { ...before, limit: limitNamed(value) } },
            )
          }
        />
        {timeLimit ? <CategoryLimits limits={timeLimit.categories ?? {}} edit={edit} /> : null}
      </section>
      <section>
        <h2>{say('lead_nation')}</h2>
        <Choice
          legend={say('lead_nation')}
          options={nations.map((value) => ({ value, title: say(nationWords[value]), means: '' }))}
          chosen={nation ?? 'england-and-wales'}
          choose={(value) => put({ nation: value })}
        />
      </section>
      <section>
        <h2>{say('lead_children')}</h2>
        <Choice
          legend={say('lead_children')}
          options={[asComes, ...ways.map((value) => ({ value, title: say(`lead_children_${value}`), means: '' }))]}
          chosen={otherChildren ?? 'base'}
          choose={(value) =>
            edit(({ otherChildren: _, ...now }) => (value === 'base' ? now : { ...now, otherChildren: value }))
          }
        />
      </section>
      <section>
        <h2>{say('lead_age')}</h2>
        <p>{say('lead_age_means')}</p>
        <Choice
          legend={say('lead_age')}
          options={[
            asComes,
            off,
            ...ages.map((value) => ({ value, title: say('lead_age_of', { age: value }), means: '' })),
          ]}
          chosen={readingAge === undefined ? 'base' : readingAge === null ? 'off' : String(readingAge)}
          choose={(value) =>
            edit(({ readingAge: _, ...now }) =>
              value === 'base' ? now : { ...now, readingAge: value === 'off' ? null : Number(value) },
            )
          }
        />
      </section>
    </>
  )
}

const nationWords = {
  'england-and-wales': 'lead_nation_england_and_wales',
  scotland: 'lead_nation_scotland',
  'northern-ireland': 'lead_nation_northern_ireland',
} as const
