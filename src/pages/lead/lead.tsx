import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { RuleSetFile } from '../../model/rule-set.ts'
import { changeKept, type Storage } from '../../store/change-kept.ts'
import { ruleSetDraft } from '../../store/rule-sets.ts'
import { rulesLang, say } from '../../words/say.ts'
import { useFocusKept } from '../use-focus-kept.ts'
import { useFragment } from '../use-fragment.ts'
import { useTitleFocus } from '../use-title-focus.ts'
import { Begin } from './begin.tsx'
import type { LeadState } from './lead-state.ts'
import { Limits } from './limits.tsx'
import { OwnPart } from './own/own-part.tsx'
import type { PartProps } from './part-props.ts'
import { type Part, partOf, parts } from './parts.ts'
import { Publishing } from './publishing.tsx'
import { RulesPart } from './rules/rules-part.tsx'
import { Start } from './start.tsx'
import { Try } from './try.tsx'
import { WordsPart } from './words-part.tsx'

interface LeadProps {
  readonly state: LeadState
  readonly store: Storage
}

/** Where whoever leads on safeguarding decides what the staff of an organisation are asked: a draft, tried, published, and rolled out. */
export function Lead({ state, store }: LeadProps) {
  const named = partOf(useFragment())
  const main = useRef<HTMLElement>(null)
  const part = state.draft === null ? 'start' : named.part
  const heading = say(state.draft === null ? 'lead_begin' : `lead_part_${part}`)
  const title = useTitleFocus(heading, part)
  useFocusKept(main)
  const keep = (change: (draft: RuleSetFile | null) => RuleSetFile | null): void =>
    void changeKept(store, ruleSetDraft, change)
  const { draft } = state
  const shown = (props: PartProps): ComponentChildren => {
    const pages: Record<Part, () => ComponentChildren> = {
      start: () => <Start {...props} discard={() => keep(() => null)} />,
      rules: () => <RulesPart {...props} />,
      words: () => <WordsPart {...props} />,
      limits: () => <Limits {...props} />,
      own: () => <OwnPart {...props} />,
      try: () => <Try {...props} />,
      publish: () => <Publishing {...props} />,
    }
    return pages[part]()
  }
  const { file, from } = state.inForce
  return (
    <>
      <header>
        <p class="name">
          <img src="/icon/recordwell.svg" width="28" height="28" alt="" />
          {say('name')}
        </p>
        <p class="in-force">
          {say('lead_in_force')} <b lang={rulesLang}>{file.title}</b> <small>{say(inForceFrom[from])}</small>
        </p>
      </header>
      {draft === null ? null : (
        <nav aria-label={say('lead_parts')}>
          <ul>
            {parts.map((each) => (
              <li key={each}>
                <a href={`#${each}`} aria-current={each === part ? 'page' : undefined}>
                  {say(`lead_part_${each}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main ref={main}>
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        {!state.isShown ? (
          <p>{say('lead_not_shown')}</p>
        ) : draft === null ? (
          <Begin state={state} begin={(file) => keep(() => file)} />
        ) : (
          shown({
            state,
            draft,
            store,
            of: named.of,
            edit: (change) => keep((now) => (now === null ? null : change(now))),
          })
        )}
      </main>
    </>
  )
}

const inForceFrom = {
  policy: 'lead_from_policy',
  published: 'lead_from_published',
  'built-in': 'lead_from_built_in',
} as const
