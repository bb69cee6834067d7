import { useId, useState } from 'preact/hooks'
import { say } from '../../words/say.ts'
import { siteName } from '../site-name.ts'
import type { SiteOn } from './welcome-state.ts'

export interface ChooseSitesProps<Site extends SiteOn> {
  /** The sites that are on. */
  readonly sites: readonly Site[]
  /** The pattern of the site that an address names; null where it is no address of a site. */
  siteOf(address: string): string | null
  /** Asks the browser for a site, in the writer's own click; gives whether it was allowed. */
  allow(pattern: string): Promise<boolean>
  forgetSite(site: Site): void
}

/** Where it works: the address of the record system, allowed by the browser, and the sites that are on. */
export function ChooseSites<Site extends SiteOn>({ sites, siteOf, allow, forgetSite }: ChooseSitesProps<Site>) {
  const [address, setAddress] = useState('')
  const [told, tell] = useState('')
  const hint = useId()
  const ask = (event: Event): void => {
    event.preventDefault()
    const pattern = siteOf(address)
    if (pattern === null) {
      tell(say('welcome_sites_no_address'))
      return
    }
    // The browser’s question may stand there for a while.
    tell('')
    allow(pattern).then(
      (allowed) => {
        tell(say(allowed ? 'welcome_sites_allowed' : 'welcome_sites_refused', { site: siteName(pattern) }))
        if (allowed) setAddress('')
      },
      () => tell(say('welcome_sites_refused', { site: siteName(pattern) })),
    )
  }
  return (
    <>
      <form onSubmit={ask}>
        <label>
          <span>{say('welcome_sites_address')}</span>
          <input
            value={address}
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={hint}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
        <small id={hint}>{say('welcome_sites_hint')}</small>
        <button type="submit">{say('welcome_sites_allow')}</button>
        <p role="status">{told}</p>
      </form>
      <section>
        <h2>{say('welcome_sites_on')}</h2>
        {sites.length === 0 ? <p>{say('welcome_sites_none')}</p> : null}
        <ul class="sites">
          {sites.map((site) => (
            <li key={site.pattern}>
              <span>{siteName(site.pattern)}</span>
              {site.required ? null : (
                <button
                  type="button"
                  aria-label={say('welcome_sites_remove_site', { site: siteName(site.pattern) })}
                  onClick={() => forgetSite(site)}
                >
                  {say('welcome_sites_remove')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
