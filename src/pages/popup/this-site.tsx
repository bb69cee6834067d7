import { say } from '../../words/say.ts'
import { clockTime } from '../clock-time.ts'
import { Switch } from '../switch.tsx'
import type { PopupState } from './popup-state.ts'

/** The site of the tab: on or off, how much is asked there, and until when nothing is. */
export function ThisSite({ state, turn }: { readonly state: PopupState; turn(): void }) {
  const { host, site, isPrivate, pausedUntil } = state
  return (
    <section class="site">
      <header>
        <img src="/icon/recordwell.svg" width="24" height="24" alt={say('name')} />
        <h1>{host || say('popup_this_page')}</h1>
      </header>
      {site.pattern === null ? (
        <p>{say('popup_cannot')}</p>
      ) : site.locked ? (
        <p>{say('popup_set_for_all')}</p>
      ) : (
        <Switch label={say('popup_turn')} on={site.on} turn={turn} />
      )}
      <p role="status">
        {pausedUntil === null ? asked(state) : say('popup_paused_until', { time: clockTime(pausedUntil) })}
      </p>
      {site.wanted && !site.on ? <p>{say('popup_wanted')}</p> : null}
      {site.on && isPrivate ? <p>{say('popup_private')}</p> : null}
    </section>
  )
}

const asked = ({ site, questions }: PopupState): string => {
  if (site.pattern === null) return ''
  if (!site.on) return say('popup_off')
  return `${say('popup_on')} ${questions === 0 ? say('popup_no_questions') : say('popup_questions', { count: questions })}`
}
