import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Rule } from '../../model/rule.ts'
import { examplesOf } from '../../session/examples-of.ts'
import { Examples } from '../../ui/examples.tsx'
import { rulesLang, say } from '../../words/say.ts'

interface ShowMeProps {
  readonly rule: Rule
  close(): void
}

/** A rule's own examples: what it asks about, that answered, and what it leaves alone. */
export function ShowMe({ rule, close }: ShowMeProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => title.current?.focus(), [])
  return (
    <section class="show-me">
      <button type="button" class="quiet" onClick={close}>
        {say('panel_back')}
      </button>
      <h1 ref={title} tabIndex={-1}>
        {say('panel_show_me_title')}
      </h1>
      <p lang={rulesLang}>{rule.why}</p>
      <h2>{say('card_example_asks')}</h2>
      <Examples {...examplesOf(rule)} />
    </section>
  )
}
