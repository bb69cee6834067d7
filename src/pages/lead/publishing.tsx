import { useState } from 'preact/hooks'
import { changeKept } from '../../store/change-kept.ts'
import { localDay } from '../../store/local-day.ts'
import { ruleSetPublished } from '../../store/rule-sets.ts'
import { say } from '../../words/say.ts'
import { builtIn } from '../built-in.ts'
import { Changes } from './changes.tsx'
import { Compared } from './compared.tsx'
import { ConcernList } from './concerns/concern-list.tsx'
import { useConcerns } from './concerns/use-concerns.ts'
import { withoutChoices } from './edits/change-rule.ts'
import { History } from './history.tsx'
import type { PartProps } from './part-props.ts'
import { publish, revert } from './publish.ts'
import { Sign } from './sign.tsx'
import { whatChanged } from './what-changed.ts'

/** What would change, whether anything stands against it, and the act itself, with a name and a reason; then the history. */
export function Publishing({ state, draft, store, edit }: PartProps) {
  const [troubles, setTroubles] = useState<readonly string[]>([])
  const [told, setTold] = useState('')
  const against = useConcerns(draft)
  const [newest] = state.published
  const changes = newest === undefined ? [] : whatChanged(newest, draft)

  const keep = async (done: ReturnType<typeof publish>): Promise<readonly string[]> => {
    if (!done.ok) return done.troubles
    const [made] = done.versions
    await changeKept(store, ruleSetPublished, () => done.versions)
    if (made !== undefined) {
      edit(() => made)
      setTold(say('lead_published', { version: made.version }))
    }
    return []
  }
  const signed = (who: string, why: string) => ({ who, why, when: localDay(new Date()) })
  return (
    <>
      <p class="lead">{say('lead_publish_lead')}</p>
      {against.length === 0 ? null : (
        <section>
          <h2>{say('lead_against')}</h2>
          <ConcernList concerns={against} here="publish" takeOut={(rule) => edit(withoutChoices(rule))} />
        </section>
      )}
      <section>
        <h2>{say('lead_changes')}</h2>
        {newest === undefined ? <p>{say('lead_changes_first')}</p> : <Changes changes={changes} />}
      </section>
      <Compared before={state.inForce.file} after={draft} also="" />
      <section>
        <h2>{say('lead_publish')}</h2>
        <Sign
          act={say('lead_publish')}
          troubles={troubles}
          sign={(who, why) => void keep(publish(draft, state.published, signed(who, why), builtIn())).then(setTroubles)}
        />
        <p role="status" class="told">
          {told}
        </p>
        {state.inForce.from === 'policy' ? <p>{say('lead_policy_holds')}</p> : null}
      </section>
      <History
        published={state.published}
        bringBack={(version, who, why) => keep(revert(state.published, version, signed(who, why), builtIn()))}
      />
    </>
  )
}
