import { useState } from 'preact/hooks'
import { wordsOfTerm } from '../../../engine/changed-rule.ts'
import type { Term } from '../../../model/rule.ts'
import { rulesLang, say } from '../../../words/say.ts'
import { AddLines } from '../add-lines.tsx'
import { withoutTerm, withTermBack, withTerms } from '../edits/change-rule.ts'
import { readTerms } from '../edits/read-lines.ts'
import { KeptWords } from '../kept-words.tsx'
import type { RulePartProps } from './rule-page.tsx'

const shownAtOnce = 30

/** The words a rule looks for: to be looked through, added to, taken away and brought back. */
export function RuleTerms({ draft, edit, rule, base }: RulePartProps) {
  const [words, setWords] = useState('')
  const removed = draft.rules[rule.id]?.removeTerms ?? []
  if (base.terms.length === 0 && rule.terms.length === 0) return null
  const wanted = words.trim().toLowerCase()
  const met = rule.terms.filter((term) => wordsOfTerm(term).toLowerCase().includes(wanted))
  return (
    <section>
      <h2>{say('lead_terms', { count: rule.terms.length })}</h2>
      <div class="field">
        <label for="terms-find">{say('lead_terms_find')}</label>
        <input
          id="terms-find"
          type="search"
          lang={rulesLang}
          autocomplete="off"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </div>
      <KeptWords
        words={met.slice(0, shownAtOnce).map((term) => ({
          key: wordsOfTerm(term),
          shown: wordsOfTerm(term),
          means: meaningOf(term),
          remove: () => edit(withoutTerm(base, rule.id, wordsOfTerm(term))),
        }))}
      />
      {met.length > shownAtOnce ? <p>{say('lead_terms_more', { count: met.length - shownAtOnce })}</p> : null}
      <AddLines
        label={say('lead_terms_add')}
        hint={say('lead_terms_hint')}
        read={readTerms}
        add={(added) => edit(withTerms(rule.id, added))}
      />
      {removed.length === 0 ? null : (
        <>
          <h3>{say('lead_terms_removed')}</h3>
          <KeptWords
            act="lead_bring_word_back"
            words={removed.map((term) => ({
              key: term,
              shown: term,
              remove: () => edit(withTermBack(rule.id, term)),
            }))}
          />
        </>
      )}
    </section>
  )
}

const meaningOf = (term: Term): string =>
  typeof term === 'string' ? '' : [term.means ?? [], term.instead ?? []].flat().join(' / ')
