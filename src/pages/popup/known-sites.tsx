import type { FieldChoice } from '../../model/field-choice.ts'
import { changeKept, type Storage } from '../../store/change-kept.ts'
import { fieldChoices, withoutChoice } from '../../store/field-choices.ts'
import type { KnownSiteShown } from './popup-state.ts'
import { siteName, words } from './words.ts'

interface KnownSitesProps<Known extends KnownSiteShown> {
  readonly sites: readonly Known[]
  readonly store: Storage
  forget(site: Known): void
}

/** Everything that is remembered by site, each thing with a way to forget it. */
export function KnownSites<Known extends KnownSiteShown>({ sites, store, forget }: KnownSitesProps<Known>) {
  return (
    <details>
      <summary>{words.sites}</summary>
      {sites.length === 0 ? <p>{words.noSites}</p> : null}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site.pattern}>
            <span>
              {siteName(site.pattern)} <small>{site.on ? words.siteOn : words.siteOff}</small>
            </span>
            {site.required && site.choices.length === 0 ? null : (
              <button type="button" aria-label={words.forget(siteName(site.pattern))} onClick={() => forget(site)}>
                {words.forgetShort}
              </button>
            )}
            {site.choices.length === 0 ? null : <Fields site={site} store={store} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Fields({ site, store }: { readonly site: KnownSiteShown; readonly store: Storage }) {
  const undo = (choice: FieldChoice) => changeKept(store, fieldChoices, (all) => withoutChoice(all, choice))
  return (
    <ul>
      {site.choices.map((choice) => {
        const name = choice.field.label || words.nameless(choice.field.name || choice.field.id)
        return (
          <li key={JSON.stringify(choice)}>
            <span>
              {name} <small>{words.kept(choice.checked)}</small>
            </span>
            <button
              type="button"
              aria-label={words.undoFor(name, siteName(site.pattern))}
              onClick={() => void undo(choice)}
            >
              {words.undo}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
