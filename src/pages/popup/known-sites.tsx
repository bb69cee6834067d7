import type { FieldChoice, FieldUse } from '../../model/field-choice.ts'
import { changeKept, type Storage } from '../../store/change-kept.ts'
import { fieldChoices, withoutChoice } from '../../store/field-choices.ts'
import { fieldWords } from '../../words/field-words.ts'
import { say } from '../../words/say.ts'
import { siteName } from '../site-name.ts'
import { Fold } from './fold.tsx'
import { namedField } from './named-field.ts'
import type { KnownSiteShown } from './popup-state.ts'

interface KnownSitesProps<Known extends KnownSiteShown> {
  readonly sites: readonly Known[]
  readonly store: Storage
  forget(site: Known): void
}

/** Everything that is remembered by site, each thing with a way to forget it. */
export function KnownSites<Known extends KnownSiteShown>({ sites, store, forget }: KnownSitesProps<Known>) {
  return (
    <Fold title={say('popup_sites')} chosen={say('popup_how_many', { count: sites.length })}>
      {sites.length === 0 ? <p>{say('popup_none')}</p> : null}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site.pattern}>
            <span>
              {siteName(site.pattern)} <small>{say(site.on ? 'popup_site_on' : 'popup_site_off')}</small>
            </span>
            {site.required && site.choices.length === 0 ? null : (
              <button
                type="button"
                aria-label={say('popup_forget_site', { site: siteName(site.pattern) })}
                onClick={() => forget(site)}
              >
                {say('popup_forget')}
              </button>
            )}
            {site.choices.length === 0 ? null : <Fields site={site} store={store} />}
          </li>
        ))}
      </ul>
    </Fold>
  )
}

const keptAs = (use: FieldUse): string => {
  if (use === 'note') return say('popup_kept_checked')
  return use === 'none' ? say('popup_kept_never') : fieldWords(use)
}

function Fields({ site, store }: { readonly site: KnownSiteShown; readonly store: Storage }) {
  const undo = (choice: FieldChoice) => changeKept(store, fieldChoices, (all) => withoutChoice(all, choice))
  return (
    <ul>
      {site.choices.map((choice) => {
        const name = choice.field.label || namedField(choice.field.name || choice.field.id)
        return (
          <li key={JSON.stringify(choice)}>
            <span>
              {name} <small>{keptAs(choice.is)}</small>
            </span>
            <button
              type="button"
              aria-label={say('popup_undo_for', { field: name, site: siteName(site.pattern) })}
              onClick={() => void undo(choice)}
            >
              {say('popup_undo')}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
