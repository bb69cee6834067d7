import { say } from '../../../words/say.ts'
import { inForceFrom } from '../in-force-from.ts'
import type { LeadState } from '../lead-state.ts'
import { lockableNames } from '../lockable-names.ts'
import { SaveOrCopy } from '../save-or-copy.tsx'

interface ThisBrowserProps {
  readonly state: LeadState
  /** The extension's own. */
  readonly version: string
}

/** What is at work in this browser, to be read out or handed on by whoever sits before it. Nothing sends it anywhere. */
export function ThisBrowser({ state: { inForce, locked, policyRefused }, version }: ThisBrowserProps) {
  const { file, from } = inForce
  const names = locked.map((one) => say(lockableNames[one]))
  const lines = [
    `${say('lead_here_rules', { title: file.title, version: file.version })} (${say(inForceFrom[from])})`,
    ...(file.organisation === undefined ? [] : [say('lead_here_organisation', { name: file.organisation })]),
    names.length === 0 ? say('lead_here_unlocked') : say('lead_here_locked', { names: names.join(', ') }),
    say('lead_here_extension', { version }),
    ...(policyRefused === null ? [] : [say('lead_here_refused', { why: policyRefused })]),
  ]
  return (
    <section>
      <h2>{say('lead_here')}</h2>
      <p>{say('lead_here_means')}</p>
      <ul class="changes">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <SaveOrCopy name="recordwell-this-browser.txt" text={`${lines.join('\n')}\n`} type="text/plain" />
    </section>
  )
}
