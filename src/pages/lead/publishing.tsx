import { useState } from 'preact/hooks'
import { carryOver } from '../../engine/carry-over.ts'
import type { RuleSetFile } from '../../model/rule-set.ts'
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
import { type Published, publish, revert } from './publish.ts'
import { Sign } from './sign.tsx'
import { whatChanged } from './what-changed.ts'

/** What would change, whether anything stands against it, and the act itself, with a name and a reason; then the history. */
export function Publishing({ state, draft, edit, replace, keep }: PartProps) {
  const [troubles, setTroubles] = useState<readonly string[]>([])
  const [told, setTold] = useState('')
  const against = useConcerns(draft)
  const [newest] = state.published
  const changes = newest === undefined ? [] : whatChanged(carryOver(newest, builtIn().renamed), draft)

  /** Publishes by what is published now, in whichever page that was, and says what stands against it. */
  const act = async (
    make: (versions: readonly RuleSetFile[]) => Published,
  ): Promise<RuleSetFile | readonly string[]> => {
    const tried: Published[] = []
    const isKept = await keep(ruleSetPublished, (versions) => {
      const done = make(versions)
      tried.push(done)
      return done.ok ? done.versions : versions
    })
    const [done] = tried
    if (done?.ok === false) return done.troubles
    return (isKept && done?.versions[0]) || [say('lead_not_kept')]
  }
  const publishNow = async (who: string, why: string): Promise<void> => {
    const made = await act((versions) => publish(draft, versions, signed(who, why), builtIn()))
    setTroubles(isRefused(made) ? made : [])
    if (isRefused(made)) return
    const { version, history } = made
    // What was changed since the button was pressed stays.
    await edit((now) => ({ ...now, version, ...(history && { history }) }))
    setTold(say('lead_published', { version }))
  }
  const bringBack = async (version: string, who: string, why: string): Promise<readonly string[]> => {
    const made = await act((versions) => revert(versions, version, signed(who, why), builtIn()))
    if (isRefused(made)) return made
    await replace(made)
    setTold(say('lead_published', { version: made.version }))
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
        <Sign act={say('lead_publish')} troubles={troubles} sign={publishNow} />
        <p role="status" class="told">
          {told}
        </p>
        {state.inForce.from === 'policy' ? <p>{say('lead_policy_holds')}</p> : null}
      </section>
      <History published={state.published} bringBack={bringBack} />
    </>
  )
}

const isRefused = (made: RuleSetFile | readonly string[]): made is readonly string[] => Array.isArray(made)
