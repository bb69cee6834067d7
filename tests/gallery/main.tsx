import { type ComponentChildren, render } from 'preact'
import type { Prompt, Suggestion } from '../../src/model/prompt.ts'
import { Beside } from '../../src/ui/beside.tsx'
import { Card } from '../../src/ui/card.tsx'
import { Count } from '../../src/ui/count.tsx'
import { List } from '../../src/ui/list.tsx'
import { markedWords } from '../../src/ui/marked-words.ts'
import { Marks } from '../../src/ui/marks.tsx'
import type { Replies } from '../../src/ui/replies.ts'
import { styles } from '../../src/ui/styles.ts'
import { say, speak, spokenLang } from '../../src/words/say.ts'
import { spokenIn } from '../../src/words/spoken-in.ts'
import { ambiguous, expansion, label, reason, reasons, recording, shownExamples, wholeNote } from './sample-prompts.ts'

const text = 'Dad was aggressive. I rang MASH about the CP plan. No further action.'
const nothing = () => {}
const replies: Replies = {
  apply: nothing,
  keep: nothing,
  setAside: nothing,
  askNoMore: nothing,
  wrong: nothing,
  showMe: () => shownExamples,
  copy: () => Promise.resolve(true),
}

function Exhibit({
  title,
  id,
  children,
}: {
  readonly title: string
  readonly id: string
  readonly children: ComponentChildren
}) {
  return (
    <section>
      <h2>{title}</h2>
      <div id={id} class="interface standing" lang={spokenLang()}>
        {children}
      </div>
    </section>
  )
}

function OpenCard({
  title,
  id,
  prompts,
  refused = null,
  of = 1,
  awayFrom = null,
}: {
  readonly title: string
  readonly id: string
  readonly prompts: readonly Prompt[]
  readonly refused?: Suggestion | null
  readonly of?: number
  readonly awayFrom?: string | null
}) {
  return (
    <Exhibit title={title} id={id}>
      {markedWords(prompts).map((marked) => (
        <div key={id} class="dialog" role="dialog" aria-label={title}>
          <div class="content">
            <Card
              marked={marked}
              awayFrom={awayFrom}
              at={1}
              of={of}
              reasons={reasons}
              replies={replies}
              refused={refused}
              step={nothing}
              close={nothing}
            />
          </div>
        </div>
      ))}
    </Exhibit>
  )
}

const all = [label(text), expansion(text), ambiguous(text), reason(text), wholeNote]
const suggested = expansion(text)
const wide = { width: document.documentElement.clientWidth, height: 800 }
const box = { left: 0, top: 0, width: 0, height: 0 }

function OpenList({
  title,
  id,
  tooLong,
}: {
  readonly title: string
  readonly id: string
  readonly tooLong: number | null
}) {
  const prompts = tooLong === null ? all : []
  return (
    <Exhibit title={title} id={id}>
      <div class="dialog" role="dialog" aria-label={title}>
        <div class="content">
          <List
            prompts={prompts}
            tooLong={tooLong}
            reasons={reasons}
            replies={replies}
            refused={null}
            open={nothing}
            close={nothing}
          />
        </div>
      </div>
    </Exhibit>
  )
}

function Gallery() {
  return (
    <>
      <style>{styles.replace(':host', ':not(*)')}</style>
      <style>
        {
          '.standing, .standing .dialog, .standing .count, .standing .beside, .standing .mark { position: relative; inset: auto !important; } .standing .marks { display: grid; gap: 1em; }'
        }
      </style>
      <OpenCard title="A question" id="card-label" prompts={[label(text)]} of={4} />
      <OpenCard title="With words to put in" id="card-expansion" prompts={[suggested]} of={4} />
      <OpenCard title="More than one meaning" id="card-ambiguous" prompts={[ambiguous(text)]} awayFrom="CP" />
      <OpenCard
        title="Two questions about the same words"
        id="card-two"
        prompts={[reason(text), recording(text)]}
        of={4}
      />
      <OpenCard
        title="Words that the field would not take"
        id="card-refused"
        prompts={[suggested]}
        refused={suggested.suggestions[0] ?? null}
      />
      <OpenList title="The list" id="list" tooLong={null} />
      <OpenList title="A note that is too long" id="list-too-long" tooLong={100_000} />
      <Exhibit title="Counts" id="counts">
        {[1, 3, 27].map((count) => (
          <Count
            key={count}
            shown={{ count, isTooLong: false, field: box, direction: 'ltr', isOpen: count === 3, press: nothing }}
          />
        ))}
        <Count shown={{ count: 0, isTooLong: true, field: box, direction: 'rtl', isOpen: false, press: nothing }} />
      </Exhibit>
      <Exhibit title="Lines beside the count and the host’s own button" id="lines">
        <Beside shown={{ anchor: box, prefer: 'above', words: say('card_thanks'), offer: null }} viewport={wide} />
        <Beside
          shown={{
            anchor: box,
            prefer: 'below',
            words: say('save_open', { things: say('save_insist', { count: 2 }) }),
            offer: { words: say('save_see'), press: nothing },
          }}
          viewport={wide}
        />
      </Exhibit>
      <Exhibit title="Marks: ask, insist" id="marks">
        <Marks
          marks={[
            { level: 'ask', boxes: [{ ...box, width: 120, height: 22 }] },
            { level: 'insist', boxes: [{ ...box, width: 120, height: 22 }] },
          ]}
        />
      </Exhibit>
    </>
  )
}

speak(spokenIn('en'))
const main = document.querySelector('main')
if (main) render(<Gallery />, main)
