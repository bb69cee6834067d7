import { useMemo, useState } from 'preact/hooks'
import type { Rule } from '../../../model/rule.ts'
import type { UnfinishedRule } from '../../../model/unfinished-rule.ts'
import { unfinishedRules } from '../../../store/rule-sets.ts'
import { say } from '../../../words/say.ts'
import { BringBack } from '../bring-back.tsx'
import { ConcernList } from '../concerns/concern-list.tsx'
import { useConcerns } from '../concerns/use-concerns.ts'
import { KeptWords } from '../kept-words.tsx'
import type { PartProps } from '../part-props.ts'
import { useRulesAsTheyCome } from '../use-rules.ts'
import { BeginOwn } from './begin-own.tsx'
import { beginRule, isShownWhole, takeUpAgain } from './begun-rule.ts'
import { OwnRule } from './own-rule.tsx'

/** A rule that was just thrown away. */
interface Thrown {
  readonly name: string
  bringBack(): Promise<boolean>
}

/** Rules that only this organisation has: written in sentences, tried while they are written, in the draft once they hold. */
export function OwnPart({ state, draft, keep, edit }: PartProps) {
  const [opened, open] = useState<UnfinishedRule | null>(null)
  const { rules, resting } = useRulesAsTheyCome(draft).ruleSet
  const [thrown, throwAway] = useState<Thrown | null>(null)
  const own = draft.ownRules ?? []
  const whole = useMemo(() => new Set(own.filter(isShownWhole)), [draft.ownRules])
  const concerns = useConcerns(draft)
  const keepUnfinished = (change: (all: readonly UnfinishedRule[]) => readonly UnfinishedRule[]): Promise<boolean> =>
    keep(unfinishedRules, change)
  const without = (id: string) => (all: readonly UnfinishedRule[]) => all.filter((one) => one.id !== id)
  const finish = async (rule: Rule): Promise<void> => {
    const isKept = await edit((now) => ({
      ...now,
      ownRules: [...(now.ownRules ?? []).filter(({ id }) => id !== rule.id), rule],
    }))
    // What the draft has no room for stays among the unfinished.
    if (!isKept) return
    await keepUnfinished(without(rule.id))
    open(null)
  }
  const throwUnfinished = async (rule: UnfinishedRule): Promise<void> => {
    const isGone = await keepUnfinished(without(rule.id))
    const bringBack = () => keepUnfinished((all) => [...without(rule.id)(all), rule])
    if (isGone) throwAway({ name: rule.id, bringBack })
  }
  const throwOwn = async (rule: Rule, at: number): Promise<void> => {
    const isGone = await edit((now) => ({
      ...now,
      ownRules: (now.ownRules ?? []).filter(({ id }, index) => index !== at || id !== rule.id),
    }))
    const bringBack = () => edit((now) => ({ ...now, ownRules: [...(now.ownRules ?? []), rule] }))
    if (isGone) throwAway({ name: rule.id, bringBack })
  }
  const taken = [...rules, ...resting, ...own, ...state.unfinished].map(({ id }) => id)
  if (opened !== null)
    return (
      <OwnRule
        key={opened.id}
        begun={opened}
        others={[...rules, ...resting, ...own.filter(({ id }) => id !== opened.id)]}
        kept={state.unfinished.find(({ id }) => id === opened.id)}
        keep={(rule, changes) =>
          void keepUnfinished((all) => {
            const before = all.find(({ id }) => id === rule.id) ?? rule
            return [...without(rule.id)(all), { ...before, ...changes }]
          })
        }
        finish={(rule) => void finish(rule)}
        leave={() => open(null)}
        discard={() => {
          throwUnfinished(state.unfinished.find(({ id }) => id === opened.id) ?? opened)
          open(null)
        }}
      />
    )
  return (
    <>
      <p class="lead">{say('lead_own_lead')}</p>
      {thrown === null ? null : (
        <BringBack
          says={say('lead_own_thrown')}
          name={thrown.name}
          bringBack={async () => {
            if (await thrown.bringBack()) throwAway(null)
          }}
        />
      )}
      <KeptWords
        words={own.map((rule, at) => ({
          key: `${rule.id} ${at}`,
          shown: rule.prompt,
          means: rule.id,
          told: (
            <>
              {whole.has(rule) ? null : <small>{say('lead_own_more')}</small>}
              <ConcernList concerns={concerns.filter((concern) => concern.rule === rule.id)} here="own" />
            </>
          ),
          ...(whole.has(rule) && {
            change: () => open(state.unfinished.find(({ id }) => id === rule.id) ?? takeUpAgain(rule)),
          }),
          remove: () => throwOwn(rule, at),
        }))}
      />
      {state.unfinished.length === 0 ? null : (
        <section>
          <h2>{say('lead_own_unfinished')}</h2>
          <KeptWords
            words={state.unfinished.map((rule) => ({
              key: rule.id,
              shown: rule.id,
              means: rule.prompt,
              change: () => open(rule),
              remove: () => throwUnfinished(rule),
            }))}
          />
        </section>
      )}
      <BeginOwn begin={(called) => open(beginRule(called, taken))} />
    </>
  )
}
