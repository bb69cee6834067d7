import { useMemo, useRef, useState } from 'preact/hooks'
import { createFollowingChecker, type RulesNow } from '../../engine/following-checker.ts'
import { longestNote } from '../../model/longest-note.ts'
import type { NotePlace } from '../../model/rule-change.ts'
import { rulesLang, say } from '../../words/say.ts'
import { AsWhom } from './as-whom.tsx'
import { Compared } from './compared.tsx'
import type { PartProps } from './part-props.ts'
import { practiceNotes } from './practice-notes.ts'
import { PromptList } from './prompt-list.tsx'
import { useRules } from './use-rules.ts'

const own = ''

/** Sees what the draft asks of a note, as any of the staff would see it, and what it asks otherwise than the rules at work. Nothing of it is kept. */
export function Try({ draft, state }: PartProps) {
  const { ruleSet } = useRules(draft)
  const [picked, pick] = useState(practiceNotes[0]?.id ?? own)
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState<NotePlace>({})
  const [role, setRole] = useState('')
  const note = practiceNotes.find(({ id }) => id === picked)
  const text = note?.text ?? typed
  // What is not read in a note field is not read here.
  const isTooLong = text.length > longestNote
  const read = isTooLong ? '' : text
  const context = {
    ...note?.context,
    ...(place.category === undefined ? {} : { category: place.category }),
    ...(role === '' ? {} : { author: { name: note?.context.author?.name ?? 'A. Colleague', role } }),
  }
  const rulesNow = useRef<RulesNow>({ ruleSet })
  rulesNow.current = { ruleSet, place: { noteType: place.noteType, host: place.host } }
  // What it has made ready is kept from key to key: twenty thousand terms take a tenth of a second.
  const [checker] = useState(() => createFollowingChecker(() => rulesNow.current))
  const prompts = useMemo(() => checker.check(read, context), [ruleSet, read, JSON.stringify([context, place])])
  return (
    <>
      <p class="lead">{say('lead_try_lead')}</p>
      <section>
        <h2>{say('lead_try_note')}</h2>
        <div class="field">
          <label for="try-which">{say('lead_try_which')}</label>
          <select id="try-which" value={picked} onChange={({ currentTarget }) => pick(currentTarget.value)}>
            {practiceNotes.map(({ id, title }) => (
              <option key={id} value={id} lang={rulesLang}>
                {title}
              </option>
            ))}
            <option value={own}>{say('lead_try_own')}</option>
          </select>
        </div>
        <div class="field wide">
          <label for="try-note">{say('lead_try_text')}</label>
          <textarea
            id="try-note"
            rows={6}
            dir="auto"
            lang={rulesLang}
            autocomplete="off"
            aria-describedby="try-hint"
            value={text}
            onInput={({ currentTarget }) => {
              pick(own)
              setTyped(currentTarget.value)
            }}
          />
          <small id="try-hint">{say('lead_try_not_kept')}</small>
        </div>
        <AsWhom where={ruleSet.where} place={place} setPlace={setPlace} role={role} setRole={setRole} />
      </section>
      <section>
        <h2 aria-live="polite">{say('lead_try_asked', { count: prompts.length })}</h2>
        {isTooLong && <p>{say('list_too_long', { limit: longestNote })}</p>}
        <PromptList prompts={prompts} />
      </section>
      <Compared before={state.inForce.file} after={draft} also={note === undefined ? read : ''} />
    </>
  )
}
