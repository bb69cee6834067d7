import { changeKept, type Storage } from '../../store/change-kept.ts'
import { keptKeys } from '../../store/kept-keys.ts'
import { quietTerms, withoutTerm } from '../../store/quiet-terms.ts'
import { say } from '../../words/say.ts'
import { KeyField } from './key-field.tsx'
import { KnownSites } from './known-sites.tsx'
import type { KnownSiteShown, PopupState, SiteShown } from './popup-state.ts'
import { ThisField } from './this-field.tsx'
import { Troubles } from './troubles.tsx'

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
        <section class="refused" aria-label={say('popup_refused')}>
          <h2>{say('popup_refused')}</h2>
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
        <p>{say('popup_stays')}</p>
        <p>{say('popup_no_assessment')}</p>
        {state.answers === 0 ? null : <p>{say('popup_answers', { count: state.answers })}</p>}
        {state.rules === null ? null : (
          <p>{say('popup_rules', { title: state.rules.title, version: state.rules.version })}</p>
        )}
      </footer>
    </>
  )
}

function ThisSite({ state, turn }: { readonly state: PopupState; turn(): void }) {
  const { host, site, questions, isPrivate } = state
  return (
    <section class="site">
      <header>
        <img src="/icon/recordwell.svg" width="24" height="24" alt={say('name')} />
        <h1>{host || say('popup_this_page')}</h1>
      </header>
      {site.pattern === null ? (
        <p>{say('popup_cannot')}</p>
      ) : (
        <>
          <button type="button" role="switch" aria-checked={site.on} onClick={turn}>
            <span>{say('popup_turn')}</span>
            <span class="knob" aria-hidden="true" />
          </button>
          <p role="status">
            {say(site.on ? 'popup_on' : 'popup_off')} {site.on ? inTab(questions) : ''}
          </p>
          {site.on && isPrivate ? <p>{say('popup_private')}</p> : null}
        </>
      )}
    </section>
  )
}

const inTab = (count: number): string => (count === 0 ? say('popup_no_questions') : say('popup_questions', { count }))

function QuietWords({ state, store }: PartProps) {
  return (
    <details>
      <summary>{say('popup_quiet')}</summary>
      {state.quiet.length === 0 ? <p>{say('popup_no_quiet')}</p> : null}
      <ul>
        {state.quiet.map((quiet) => (
          <li key={`${quiet.rule} ${quiet.term}`}>
            <span>{quiet.term}</span>
            <button
              type="button"
              aria-label={say('popup_ask_again_about', { term: quiet.term })}
              onClick={() => void changeKept(store, quietTerms, (terms) => withoutTerm(terms, quiet))}
            >
              {say('popup_ask_again')}
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
      <summary>{say('popup_keys')}</summary>
      <p>{say('popup_keys_help')}</p>
      {actions.map((action) => (
        <KeyField
          key={action}
          label={say(`popup_key_${action}`)}
          value={state.keys[action]}
          taken={actions.filter((other) => other !== action).map((other) => state.keys[other])}
          choose={(combination) => void changeKept(store, keptKeys, (keys) => ({ ...keys, [action]: combination }))}
        />
      ))}
    </details>
  )
}
