import type { QuietTerm } from '../../model/reply.ts'
import { changeKept, type Storage } from '../../store/change-kept.ts'
import { quietTerms, withoutTerm } from '../../store/quiet-terms.ts'
import { rulesLang, say } from '../../words/say.ts'
import { Fold } from './fold.tsx'

interface QuietWordsProps {
  readonly quiet: readonly QuietTerm[]
  readonly store: Storage
}

/** The words that the user asked not to be asked about, each with a way back. */
export function QuietWords({ quiet, store }: QuietWordsProps) {
  return (
    <Fold title={say('popup_quiet')} chosen={say('popup_how_many', { count: quiet.length })}>
      {quiet.length === 0 ? <p>{say('popup_no_quiet')}</p> : null}
      <ul>
        {quiet.map((one) => (
          <li key={`${one.rule} ${one.term}`}>
            <span lang={rulesLang}>{one.term}</span>
            <button
              type="button"
              aria-label={say('popup_ask_again_about', { term: one.term })}
              onClick={() => void changeKept(store, quietTerms, (terms) => withoutTerm(terms, one))}
            >
              {say('popup_ask_again')}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
