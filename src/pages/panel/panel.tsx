import type { Overview } from '../../engine/overview.ts'
import type { NoteTold } from '../../messages/to-panel.ts'
import type { PanelTab } from '../../model/panel-tab.ts'
import type { Rule } from '../../model/rule.ts'
import { say } from '../../words/say.ts'
import type { TabSeen } from './follow-tab.ts'
import { Letter } from './letter.tsx'
import { Outline } from './outline.tsx'
import { Questions, type QuestionsProps } from './questions.tsx'
import { ReadingAge } from './reading-age.tsx'
import { ShowMe } from './show-me.tsx'
import { Strengths } from './strengths.tsx'
import { Tabs } from './tabs.tsx'
import { Waiting } from './waiting.tsx'
import { WhoSays } from './who-says.tsx'

export interface PanelProps extends Pick<QuestionsProps, 'reasons' | 'actions'> {
  readonly seen: TabSeen
  /** What the note that is seen reads as a whole; null where none is. */
  readonly overview: Overview | null
  /** Until when nothing is asked, in milliseconds since 1970; null where nothing is paused. */
  readonly pausedUntil: number | null
  readonly hideKey: string
  readonly open: PanelTab
  /** The rule whose examples are shown in place of everything else; null for none. */
  readonly example: Rule | null
  turn(tab: PanelTab): void
  closeExample(): void
}

/** What the browser shows beside the page: all that can be said of the note that has the focus. */
export function Panel(props: PanelProps) {
  const { seen, overview, example } = props
  if (example !== null)
    return (
      <main>
        <ShowMe key={example.id} rule={example} close={props.closeExample} />
      </main>
    )
  if (seen.kind !== 'note' || overview === null) {
    return (
      <main>
        <Waiting
          kind={seen.kind === 'note' ? 'no-note' : seen.kind}
          pausedUntil={props.pausedUntil}
          hideKey={props.hideKey}
        />
      </main>
    )
  }
  return (
    <main>
      <Note {...props} note={seen.note} overview={overview} />
    </main>
  )
}

interface NoteProps extends PanelProps {
  readonly note: NoteTold
  readonly overview: Overview
}

function Note({ note, overview, open, turn, reasons, actions }: NoteProps) {
  return (
    <>
      <h1>{note.label === '' ? say('panel_nameless') : note.label}</h1>
      <Tabs open={open} turn={turn}>
        {open === 'questions' && (
          <>
            <Questions prompts={note.prompts} {...{ reasons, actions }} />
            <Strengths strengths={overview.strengths} />
          </>
        )}
        {open === 'voices' && <WhoSays note={note} sentences={overview.sentences} />}
        {open === 'outline' && (
          <>
            <Outline note={note} items={overview.outline} show={actions.show} />
            <ReadingAge age={overview.readingAge} />
          </>
        )}
        {open === 'letter' && <Letter note={note} sentences={overview.sentences} />}
      </Tabs>
      <footer>{say('panel_forgets')}</footer>
    </>
  )
}
