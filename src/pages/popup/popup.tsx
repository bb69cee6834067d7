import { useRef } from 'preact/hooks'
import type { RulesInUse } from '../../messages/from-popup.ts'
import type { Storage } from '../../store/change-kept.ts'
import { rulesLang, say } from '../../words/say.ts'
import { changePreferences } from '../change-preferences.ts'
import { useFocusKept } from '../use-focus-kept.ts'
import { HowItAsks } from './how-it-asks.tsx'
import { KeyChoice } from './key-choice.tsx'
import { KnownSites } from './known-sites.tsx'
import { Pause } from './pause.tsx'
import type { KnownSiteShown, PopupState, SiteShown } from './popup-state.ts'
import { QuietWords } from './quiet-words.tsx'
import { ThisField, ThisForm } from './this-field.tsx'
import { ThisSite } from './this-site.tsx'
import { Troubles } from './troubles.tsx'

interface PopupProps<Site extends SiteShown, Known extends KnownSiteShown> {
  readonly state: PopupState<Site, Known>
  readonly store: Storage
  turnSite(site: Site): void
  forgetSite(site: Known): void
  settleTroubles(): void
  openPanel(): void
  openPractice(): void
  /** Opens the page of whoever looks after the rules. */
  openLead(): void
}

const hour = 3_600_000

/** What the extension's button opens: what is used daily first, the rest folded away. */
export function Popup<Site extends SiteShown, Known extends KnownSiteShown>(props: PopupProps<Site, Known>) {
  const { state, store } = props
  const { pausedUntil, rules } = state
  const main = useRef<HTMLElement>(null)
  useFocusKept(main)
  return (
    <main ref={main}>
      <Troubles troubles={state.troubles} settle={props.settleTroubles} />
      {rules?.policyRefused ? (
        <section class="troubles">
          <p role="status">{say('popup_policy_refused', { says: rules.policyRefused })}</p>
        </section>
      ) : null}
      <ThisSite state={state} turn={() => props.turnSite(state.site)} />
      {state.field ? (
        <ThisField field={state.field} choices={state.choices} store={store} hideKey={state.keys.hide} />
      ) : null}
      <section class="daily">
        {state.locked.includes('pause') ? null : (
          <Pause
            until={pausedUntil}
            turn={() => void changePreferences(store, { pausedUntil: pausedUntil === null ? Date.now() + hour : null })}
          />
        )}
        {state.pages.includes('panel') ? (
          <button type="button" onClick={props.openPanel}>
            {say('popup_panel')}
          </button>
        ) : null}
        <button type="button" onClick={props.openPractice}>
          {say('popup_practice')}
        </button>
      </section>
      {rules?.refused.length ? <Refused reasons={rules.refused} /> : null}
      {state.field ? <ThisForm field={state.field} choices={state.choices} store={store} /> : null}
      <HowItAsks preferences={state.preferences} locked={state.locked} title={rules?.title ?? ''} store={store} />
      <KeyChoice keys={state.keys} store={store} />
      <QuietWords quiet={state.quiet} store={store} />
      <KnownSites sites={state.sites} store={store} forget={props.forgetSite} />
      <footer>
        <p>{`${say('popup_stays')} ${say('popup_no_assessment')}`}</p>
        {state.answers === null ? null : <p>{say('popup_answers', { count: state.answers })}</p>}
        {rules === null ? null : <p>{whichRules(rules)}</p>}
        {state.pages.includes('lead') ? (
          <button type="button" onClick={props.openLead}>
            {say('popup_lead')}
          </button>
        ) : null}
      </footer>
    </main>
  )
}

const whichRules = ({ title, version, organisation }: RulesInUse): string =>
  organisation === null
    ? say('popup_rules', { title, version })
    : say('popup_rules_from', { title, version, organisation })

function Refused({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <section class="refused">
      <h2>{say('popup_refused')}</h2>
      <ul lang={rulesLang}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  )
}
