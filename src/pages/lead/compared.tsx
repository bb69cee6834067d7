import { useMemo } from 'preact/hooks'
import { createComparison, type PromptInSentence } from '../../engine/compare-rule-sets.ts'
import type { RuleSetFile } from '../../model/rule-set.ts'
import { rulesLang, say } from '../../words/say.ts'
import { practiceNotes } from './practice-notes.ts'
import { useRules } from './use-rules.ts'

interface ComparedProps {
  readonly before: RuleSetFile
  readonly after: RuleSetFile
  /** A note of the lead's own to compare by, besides the practice notes; empty where there is none. */
  readonly also: string
}

/** What one rule set asks otherwise than another, over the practice notes and one of the lead's own, in which sentence. */
export function Compared({ before, after, also }: ComparedProps) {
  const [old, fresh] = [useRules(before).ruleSet, useRules(after).ruleSet]
  const compare = useMemo(() => createComparison(old, fresh), [old, fresh])
  const practice = useMemo(() => compare(practiceNotes), [compare])
  const own = useMemo(() => compare([{ id: 'own', text: also, context: {} }]), [compare, also])
  const [comes, goes] = [
    [...practice.comes, ...own.comes],
    [...practice.goes, ...own.goes],
  ]
  const otherwise = [...practice.otherwise, ...own.otherwise]
  const same = practice.same + own.same
  const isSame = comes.length + goes.length + otherwise.length === 0
  return (
    <section class="compared">
      <h2>{say('lead_compared')}</h2>
      <p role="status">
        {isSame
          ? say('lead_compared_same', { count: same })
          : say(also.trim() === '' ? 'lead_compared_means' : 'lead_compared_own')}
      </p>
      <Moved title={say('lead_comes', { count: comes.length })} mark="+" moved={comes} />
      <Moved title={say('lead_goes', { count: goes.length })} mark="–" moved={goes} />
      <Moved title={say('lead_otherwise', { count: otherwise.length })} mark="≠" moved={otherwise} />
    </section>
  )
}

interface MovedProps {
  readonly title: string
  readonly mark: string
  readonly moved: readonly PromptInSentence[]
}

function Moved({ title, mark, moved }: MovedProps) {
  if (moved.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="prompts" lang={rulesLang}>
        {moved.map(({ note, sentence, prompt }) => (
          <li key={`${note} ${prompt.rule} ${prompt.span?.start}`}>
            <span>
              <span aria-hidden="true">{mark} </span>
              {prompt.question}
            </span>
            <q>{sentence === '' ? (practiceNotes.find(({ id }) => id === note)?.title ?? note) : sentence}</q>
            <small>
              <a href={`#rules/${prompt.rule}`}>{prompt.rule}</a>
            </small>
          </li>
        ))}
      </ul>
    </>
  )
}
