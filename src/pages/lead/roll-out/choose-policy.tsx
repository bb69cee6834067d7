import { lockableSchema, ownPageSchema } from '../../../model/policy.ts'
import { preferencesSchema } from '../../../model/preferences.ts'
import type { RuleSetFile } from '../../../model/rule-set.ts'
import { say } from '../../../words/say.ts'
import { AddLines } from '../add-lines.tsx'
import { readLines } from '../edits/read-lines.ts'
import { KeptWords } from '../kept-words.tsx'
import { lockableNames } from '../lockable-names.ts'
import { SelectField } from '../select-field.tsx'
import { SeveralOf } from '../several-of.tsx'
import { lockedByValue, type PolicyChoices } from './policy-choices.ts'

interface ChoosePolicyProps {
  readonly choices: PolicyChoices
  choose(choices: PolicyChoices): void
  /** The newest rule set that was published here. */
  readonly published: RuleSetFile | undefined
  siteOf(address: string): string | null
}

const { gentleness, language } = preferencesSchema.shape

/** What everybody is to have: the rules, the sites, how they are asked, which pages they see, and what is not theirs to change. */
export function ChoosePolicy({ choices, choose, published, siteOf }: ChoosePolicyProps) {
  const set = (changes: Partial<PolicyChoices>): void => choose({ ...choices, ...changes })
  const own = { value: 'own', title: say('lead_out_own') } as const
  return (
    <>
      <section>
        <h2>{say('lead_out_what')}</h2>
        <SelectField
          label={say('lead_out_rules')}
          chosen={choices.ruleSet}
          choose={(ruleSet) => set({ ruleSet })}
          options={[
            ...(published === undefined
              ? []
              : [{ value: 'published', title: say('lead_out_published', { version: published.version }) } as const]),
            { value: 'draft', title: say('lead_out_draft') },
            own,
          ]}
        />
        {choices.ruleSet === 'draft' ? <p class="told">{say('lead_out_draft_means')}</p> : null}
        <SelectField
          label={say('choice_gentle')}
          chosen={choices.gentleness}
          choose={(chosen) => set({ gentleness: chosen })}
          options={[own, ...gentleness.options.map((value) => ({ value, title: say(`choice_gentle_${value}`) }))]}
        />
        <SelectField
          label={say('lead_lock_before_save')}
          chosen={choices.beforeSave}
          choose={(beforeSave) => set({ beforeSave })}
          options={[own, { value: 'on', title: say('lead_out_on') }, { value: 'off', title: say('lead_out_off') }]}
        />
        <SelectField
          label={say('choice_language')}
          chosen={choices.language}
          choose={(chosen) => set({ language: chosen })}
          options={[own, ...language.options.map((value) => ({ value, title: say(`choice_language_${value}`) }))]}
        />
        <SeveralOf
          legend={say('lead_out_pages')}
          chosen={choices.pages}
          choose={(pages) => set({ pages })}
          options={ownPageSchema.options.map((value) => ({ value, title: say(`lead_out_page_${value}`) }))}
        />
        <SeveralOf
          legend={say('lead_out_locked')}
          chosen={choices.locked}
          choose={(locked) => set({ locked })}
          options={lockableSchema.options.map((value) => ({
            value,
            title: say(lockableNames[value]),
            isFixed: lockedByValue(choices).includes(value),
          }))}
        />
        <small>{say('lead_out_locked_means')}</small>
      </section>
      <section>
        <h2>{say('lead_out_sites')}</h2>
        <p>{say('lead_out_sites_means')}</p>
        <KeptWords
          words={choices.sites.map((site) => ({
            key: site,
            shown: site,
            remove: () => set({ sites: choices.sites.filter((one) => one !== site) }),
          }))}
        />
        <AddLines
          label={say('lead_out_sites_add')}
          hint={say('lead_out_sites_hint')}
          read={(text) => readLines(text, siteOf)}
          add={(added) => {
            set({ sites: [...new Set([...choices.sites, ...added])] })
            return undefined
          }}
        />
      </section>
    </>
  )
}
