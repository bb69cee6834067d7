import type { Keys } from '../../model/keys.ts'
import { keyNames } from '../../words/key-names.ts'
import { say } from '../../words/say.ts'
import { siteName } from '../site-name.ts'
import type { SiteOn } from './welcome-state.ts'

interface KeysToRememberProps {
  readonly keys: Keys
  readonly sites: readonly SiteOn[]
}

/** The keys, where to find the rest again, and whether it is on anywhere yet. */
export function KeysToRemember({ keys, sites }: KeysToRememberProps) {
  const rows = [...(['next', 'list', 'hide'] as const).map((action) => [keyNames(keys[action]), say(`key_${action}`)])]
  return (
    <>
      <dl>
        {[...rows, ['Esc', say('welcome_key_close')]].map(([combination, what]) => (
          <div key={combination}>
            <dt>
              <kbd>{combination}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h2>{say('welcome_again')}</h2>
        <p>{say('welcome_again_pin')}</p>
        <p>{say('welcome_again_popup')}</p>
      </section>
      {sites.length === 0 ? (
        <p class="first">
          {say('welcome_not_on')} <a href="#sites">{say('welcome_title_sites')}</a>
        </p>
      ) : (
        <p class="first">{say('welcome_is_on', { sites: sites.map(({ pattern }) => siteName(pattern)).join(', ') })}</p>
      )}
    </>
  )
}
