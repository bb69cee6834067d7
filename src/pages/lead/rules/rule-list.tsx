import { useMemo, useState } from 'preact/hooks'
import type { RuleSet, RuleSetFile } from '../../../model/rule-set.ts'
import { rulesLang, say } from '../../../words/say.ts'
import { checkNames } from '../../check-names.ts'
import { findRules, indexRules } from './find-rules.ts'

interface RuleListProps {
  readonly draft: RuleSetFile
  readonly ruleSet: RuleSet
}

const levels = ['insist', 'ask', 'off'] as const
/** How many rules are shown at first, and how many more at each press. */
const shownAtOnce = 50

/** The rules of the draft, to be looked for. */
export function RuleList({ draft, ruleSet }: RuleListProps) {
  const [words, setWords] = useState('')
  const [check, setCheck] = useState('')
  const [level, setLevel] = useState('')
  const [most, setMost] = useState(shownAtOnce)
  const index = useMemo(() => indexRules(ruleSet.rules, ruleSet.resting), [ruleSet])
  const found = useMemo(() => findRules(index, { words, check, level }), [index, words, check, level])
  const changed = new Set([
    ...Object.keys(draft.rules),
    ...(draft.where ?? []).flatMap(({ rules }) => Object.keys(rules)),
  ])
  return (
    <>
      <p class="lead">{say('lead_rules_lead')}</p>
      <search class="find">
        <div class="field">
          <label for="find-words">{say('lead_find')}</label>
          <input
            id="find-words"
            type="search"
            lang={rulesLang}
            autocomplete="off"
            aria-describedby="find-hint"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <small id="find-hint">{say('lead_find_hint')}</small>
        </div>
        <div class="field">
          <label for="find-check">{say('lead_find_check')}</label>
          <select id="find-check" value={check} onChange={({ currentTarget }) => setCheck(currentTarget.value)}>
            <option value="">{say('lead_as_any')}</option>
            {checkNames.map((name) => (
              <option key={name} value={name}>
                {say(`lead_check_${name}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="find-level">{say('lead_level')}</label>
          <select id="find-level" value={level} onChange={({ currentTarget }) => setLevel(currentTarget.value)}>
            <option value="">{say('lead_as_any')}</option>
            {levels.map((name) => (
              <option key={name} value={name}>
                {say(`lead_level_${name}`)}
              </option>
            ))}
          </select>
        </div>
      </search>
      <section>
        <h2 aria-live="polite">{say('lead_found', { count: found.length })}</h2>
        <ul class="rules">
          {found.slice(0, most).map(({ rule, isOff, terms }) => (
            <li key={rule.id}>
              <a href={`#rules/${rule.id}`} lang={rulesLang}>
                {rule.prompt}
              </a>
              {terms.length > 0 ? <q lang={rulesLang}>{terms.join(', ')}</q> : null}
              <small>
                {say(`lead_level_${isOff ? 'off' : rule.level}`)} <i>{rule.id}</i>
                {changed.has(rule.id) ? <b> {say('lead_changed')}</b> : null}
              </small>
            </li>
          ))}
        </ul>
        {found.length > most ? (
          <button type="button" onClick={() => setMost(most + shownAtOnce)}>
            {say('lead_show_more', { count: found.length - most })}
          </button>
        ) : null}
      </section>
    </>
  )
}
