import type { KeptName, Trouble } from '../../store/trouble.ts'
import type { KeptTrouble } from '../../store/troubles.ts'
import { say, spokenLang } from '../../words/say.ts'

interface TroublesProps {
  readonly troubles: readonly KeptTrouble[]
  settle(): void
}

/** What happened to what is remembered: what is over goes by a button, what lasts stays until it is over. */
export function Troubles({ troubles, settle }: TroublesProps) {
  if (troubles.length === 0) return null
  const named = (wanted: Trouble) => troubles.filter(({ trouble }) => trouble === wanted).map(({ name }) => name)
  const lines = [
    ...named('spoilt').map((name) => say(`popup_spoilt_${words[name]}`)),
    ...lasting.flatMap(([trouble, key]) => {
      const names = named(trouble)
      return names.length === 0 ? [] : [say(key, { names: listed(names) })]
    }),
  ]
  const isOver = [...named('spoilt'), ...named('not-kept')].length > 0
  return (
    <section class="troubles" aria-label={say('popup_trouble')}>
      {lines.map((line) => (
        <p key={line} role="status">
          {line}
        </p>
      ))}
      {isOver ? (
        <button type="button" onClick={settle}>
          {say('popup_understood')}
        </button>
      ) : null}
    </section>
  )
}

const lasting = [
  ['newer', 'popup_newer'],
  ['out-of-reach', 'popup_out_of_reach'],
  ['not-kept', 'popup_not_kept'],
] as const

const words = {
  keys: 'keys',
  preferences: 'preferences',
  quietTerms: 'quiet_terms',
  fieldChoices: 'field_choices',
  offSites: 'off_sites',
  replies: 'replies',
  policy: 'policy',
  ruleSetDraft: 'rule_set_draft',
  ruleSetPublished: 'rule_set_published',
  unfinishedRules: 'unfinished_rules',
} as const satisfies Record<KeptName, string>

const listed = (names: readonly KeptName[]): string =>
  new Intl.ListFormat(spokenLang())
    .format(names.map((name) => say(`popup_kept_${words[name]}`)))
    .replace(/^./u, (first) => first.toUpperCase())
