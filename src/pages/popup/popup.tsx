import { changeKept, type Storage } from '../../store/change-kept.ts'
import { keptKeys } from '../../store/kept-keys.ts'
import { quietTerms, withoutTerm } from '../../store/quiet-terms.ts'
import { KeyField } from './key-field.tsx'
import { KnownSites } from './known-sites.tsx'
import type { KnownSiteShown, PopupState, SiteShown } from './popup-state.ts'
import { ThisField } from './this-field.tsx'
import { Troubles } from './troubles.tsx'
import { words } from './words.ts'

interface PopupProps<Site extends SiteShown, Known extends KnownSiteShown> {
  readonly state: PopupState<Site, Known>
  readonly store: Storage
  turnSite(site: Site): void
  forgetSite(site: Known): void
  settleTroubles(): void
}

interface PartProps {
  readonly state: PopupState
  readonly store: Storage
}

/** What the extension's button opens: this site, on or off; this field, checked or not; what is asked here; sites, keys and quiet words. */
export function Popup<Site extends SiteShown, Known extends KnownSiteShown>(props: PopupProps<Site, Known>) {
  const { state, store } = props
  return (
    <>
      <Troubles troubles={state.troubles} settle={props.settleTroubles} />
      <ThisSite state={state} turn={() => props.turnSite(state.site)} />
      {state.site.on && state.field ? <ThisField field={state.field} choices={state.choices} store={store} /> : null}
      {state.rules?.refused.length ? (
        <section class="refused" aria-label={words.refused}>
          <h2>{words.refused}</h2>
          <ul>
            {state.rules.refused.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <QuietWords state={state} store={store} />
      <KnownSites sites={state.sites} store={store} forget={props.forgetSite} />
      <KeyChoice state={state} store={store} />
      <footer>
        <p>{words.stays}</p>
        <p>{words.noAssessment}</p>
        {state.answers === 0 ? null : <p>{words.answers(state.answers)}</p>}
        {state.rules === null ? null : <p>{words.rules(state.rules.title, state.rules.version)}</p>}
      </footer>
    </>
  )
}

function ThisSite({ state, turn }: { readonly state: PopupState; turn(): void }) {
  const { host, site, questions, isPrivate } = state
  return (
    <section class="site">
      <header>
        <img src="/icon/recordwell.svg" width="24" height="24" alt="Recordwell" />
        <h1>{words.site(host)}</h1>
      </header>
      {site.pattern === null ? (
        <p>{words.cannot}</p>
      ) : (
        <>
          <button type="button" role="switch" aria-checked={site.on} onClick={turn}>
            <span>{words.turn}</span>
            <span class="knob" aria-hidden="true" />
          </button>
          <p role="status">
            {site.on ? words.on : words.off} {site.on ? words.questions(questions) : ''}
          </p>
          {site.on && isPrivate ? <p>{words.privateWindow}</p> : null}
        </>
      )}
    </section>
  )
}

function QuietWords({ state, store }: PartProps) {
  return (
    <details>
      <summary>{words.quiet}</summary>
      {state.quiet.length === 0 ? <p>{words.noQuiet}</p> : null}
      <ul>
        {state.quiet.map((quiet) => (
          <li key={`${quiet.rule} ${quiet.term}`}>
            <span>{quiet.term}</span>
            <button
              type="button"
              aria-label={words.askAgain(quiet.term)}
              onClick={() => void changeKept(store, quietTerms, (terms) => withoutTerm(terms, quiet))}
            >
              {words.askAgainShort}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function KeyChoice({ state, store }: PartProps) {
  const actions = ['next', 'list', 'hide'] as const
  return (
    <details>
      <summary>{words.keys}</summary>
      <p>{words.keyHelp}</p>
      {actions.map((action) => (
        <KeyField
          key={action}
          label={words.key[action]}
          value={state.keys[action]}
          taken={actions.filter((other) => other !== action).map((other) => state.keys[other])}
          choose={(combination) => void changeKept(store, keptKeys, (keys) => ({ ...keys, [action]: combination }))}
        />
      ))}
    </details>
  )
}
