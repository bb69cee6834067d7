import { useState } from 'preact/hooks'
import type { RuleSetFile } from '../../model/rule-set.ts'
import { rulesLang, say } from '../../words/say.ts'
import { Changes } from './changes.tsx'
import { Sign } from './sign.tsx'
import { whatChanged } from './what-changed.ts'

interface HistoryProps {
  /** Newest first. */
  readonly published: readonly RuleSetFile[]
  /** Brings a version back; gives why that cannot be. */
  bringBack(version: string, who: string, why: string): Promise<readonly string[]>
}

/** Every version that was published here: who, when, why, what changed, and a way back to it. */
export function History({ published, bringBack }: HistoryProps) {
  const [opened, open] = useState('')
  const [troubles, setTroubles] = useState<readonly string[]>([])
  return (
    <section>
      <h2>{say('lead_history')}</h2>
      {published.length === 0 ? <p>{say('lead_history_none')}</p> : null}
      <ol class="history">
        {published.map((file, at) => {
          const [entry] = file.history ?? []
          const earlier = published[at + 1]
          return (
            <li key={file.version}>
              <h3>{say('lead_version', { version: file.version })}</h3>
              <p>
                {entry?.when} <b>{entry?.who}</b> <span>{entry?.why}</span>
              </p>
              {earlier === undefined ? null : (
                <details class="fold">
                  <summary>{say('lead_version_changes', { version: earlier.version })}</summary>
                  <Changes changes={whatChanged(earlier, file)} />
                </details>
              )}
              {at === 0 ? <p class="now">{say('lead_version_newest')}</p> : null}
              {at > 0 && opened !== file.version ? (
                <button
                  type="button"
                  onClick={() => {
                    setTroubles([])
                    open(file.version)
                  }}
                >
                  {say('lead_bring_back', { version: file.version })}
                </button>
              ) : null}
              {opened === file.version ? (
                <Sign
                  act={say('lead_bring_back', { version: file.version })}
                  troubles={troubles}
                  sign={async (who, why) => {
                    const told = await bringBack(file.version, who, why)
                    setTroubles(told)
                    if (told.length === 0) open('')
                  }}
                />
              ) : null}
            </li>
          )
        })}
      </ol>
      <OlderEntries published={published} />
    </section>
  )
}

/** What the file tells of versions that are not kept here, such as those published in another browser. */
function OlderEntries({ published }: Pick<HistoryProps, 'published'>) {
  const kept = new Set(published.map(({ version }) => version))
  const older = (published[0]?.history ?? []).filter(({ version }) => !kept.has(version))
  if (older.length === 0) return null
  return (
    <details class="fold">
      <summary>{say('lead_history_older', { count: older.length })}</summary>
      <ul class="changes" lang={rulesLang}>
        {older.map(({ version, when, who, why }) => (
          <li key={version}>
            {when} <b>{version}</b> {who} {why}
          </li>
        ))}
      </ul>
    </details>
  )
}
