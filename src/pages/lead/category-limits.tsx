import { useState } from 'preact/hooks'
import type { Limit } from '../../model/time-limit.ts'
import { say } from '../../words/say.ts'
import { withCategoryLimit, withoutCategoryLimit } from './edits/change-limits.ts'
import { KeptWords } from './kept-words.tsx'
import { type LimitName, limitNamed, limitNames, nameOfLimit } from './limit-names.ts'
import { NeededLine } from './needed-line.tsx'
import type { PartProps } from './part-props.ts'

interface CategoryLimitsProps {
  readonly limits: Readonly<Record<string, Limit>>
  readonly edit: PartProps['edit']
}

/** Limits of their own for what the form's category says. */
export function CategoryLimits({ limits, edit }: CategoryLimitsProps) {
  const [category, setCategory] = useState('')
  const [limit, setLimit] = useState<LimitName>('hours_24')
  return (
    <>
      <h3>{say('lead_limit_categories')}</h3>
      <KeptWords
        words={Object.entries(limits).map(([name, own]) => {
          const known = nameOfLimit(own)
          return {
            key: name,
            shown: name,
            means: known === '' ? '' : say(`lead_limit_${known}`),
            remove: () => edit(withoutCategoryLimit(name)),
          }
        })}
      />
      <form
        onSubmit={async (event) => {
          event.preventDefault()
          if (await edit(withCategoryLimit(category.trim(), limitNamed(limit)))) setCategory('')
        }}
      >
        <NeededLine label={say('lead_limit_category')} value={category} most={100} put={setCategory} />
        <label class="field">
          <span>{say('lead_limit')}</span>
          <select
            value={limit}
            onChange={({ currentTarget }) =>
              setLimit(limitNames.find((one) => one === currentTarget.value) ?? 'hours_24')
            }
          >
            {limitNames.map((name) => (
              <option key={name} value={name}>
                {say(`lead_limit_${name}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say('lead_add')}</button>
      </form>
    </>
  )
}
