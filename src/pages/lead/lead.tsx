import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Storage } from '../../store/change-kept.ts'
import { rulesLang, say } from '../../words/say.ts'
import { PageName } from '../page-name.tsx'
import { useFocusKept } from '../use-focus-kept.ts'
import { useFragment } from '../use-fragment.ts'
import { useTitleFocus } from '../use-title-focus.ts'
import { Begin } from './begin.tsx'
import { DraftTold } from './draft-told.tsx'
import { inForceFrom } from './in-force-from.ts'
import { InsightsPart } from './insights/insights-part.tsx'
import type { LeadState } from './lead-state.ts'
import { Limits } from './limits.tsx'
import { OwnPart } from './own/own-part.tsx'
import type { PartProps } from './part-props.ts'
import { type Part, partOf, parts, partsWithoutDraft } from './parts.ts'
import { Publishing } from './publishing.tsx'
import { RollOutPart } from './roll-out/roll-out-part.tsx'
import { RulesPart } from './rules/rules-part.tsx'
import { Start } from './start.tsx'
import { Try } from './try.tsx'
import { useDraft } from './use-draft.ts'
import { WordsPart } from './words-part.tsx'

interface LeadProps {
  readonly state: LeadState
  readonly store: Storage
  /** This extension, as it stands in this browser. */
  readonly extension: { readonly id: string; readonly version: string }
  /** The pattern of the site that an address names; null where it is no address of a site. */
  siteOf(address: string): string | null
}

/** Where whoever leads on safeguarding decides what the staff of an organisation are asked: a draft, tried, published, and rolled out. */
export function Lead({ state, store, extension, siteOf }: LeadProps) {
  const named = partOf(useFragment())
  const main = useRef<HTMLElement>(null)
  const { draft } = state
  const open = draft === null ? partsWithoutDraft : parts
  const part = open.find((each) => each === named.part) ?? 'start'
  const isBeginning = draft === null && part === 'start'
  const heading = say(isBeginning ? 'lead_begin' : `lead_part_${part}`)
  const title = useTitleFocus(heading, isBeginning ? 'begin' : `${part}/${named.of}`)
  useFocusKept(main)
  const { keep, notKept, aside, edit, replace, bringBack } = useDraft(store, draft)
  const shown = (drafted: Exclude<Part, 'insights'>, props: PartProps): ComponentChildren => {
    const pages: Record<Exclude<Part, 'insights'>, () => ComponentChildren> = {
      start: () => <Start {...props} />,
      rules: () => <RulesPart {...props} />,
      words: () => <WordsPart {...props} />,
      limits: () => <Limits {...props} />,
      own: () => <OwnPart {...props} />,
      try: () => <Try {...props} />,
      publish: () => <Publishing {...props} />,
      roll_out: () => <RollOutPart {...props} extension={extension} siteOf={siteOf} />,
    }
    return pages[drafted]()
  }
  const { file, from } = state.inForce
  return (
    <>
      <header>
        <PageName />
        <p class="in-force">
          {say('lead_in_force')} <b lang={rulesLang}>{file.title}</b> <small>{say(inForceFrom[from])}</small>
        </p>
      </header>
      <nav aria-label={say('lead_parts')}>
        <ul>
          {open.map((each) => (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === part ? 'page' : undefined}>
                {say(`lead_part_${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main}>
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        <DraftTold notKept={notKept} aside={aside} bringBack={bringBack} />
        {!state.isShown ? (
          <p>{say('lead_not_shown')}</p>
        ) : part === 'insights' ? (
          <InsightsPart />
        ) : draft === null ? (
          <Begin
            state={state}
            begin={(file) => {
              location.hash = 'start'
              void replace(file)
            }}
          />
        ) : (
          shown(part, {
            state,
            draft,
            of: named.of,
            edit,
            replace,
            keep,
          })
        )}
      </main>
    </>
  )
}
