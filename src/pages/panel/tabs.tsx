import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { type PanelTab, panelTabs } from '../../model/panel-tab.ts'
import { say } from '../../words/say.ts'

interface TabsProps {
  readonly open: PanelTab
  readonly children: ComponentChildren
  turn(tab: PanelTab): void
}

/** The tabs and what the open one shows. Arrow keys turn them, as people who use keyboards expect. */
export function Tabs({ open, children, turn }: TabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const step = (event: KeyboardEvent): void => {
    const at = panelTabs.indexOf(open)
    const places: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: panelTabs.length - 1 }
    const place = places[event.key]
    const next = place === undefined ? undefined : panelTabs.at(place % panelTabs.length)
    if (next === undefined) return
    event.preventDefault()
    turn(next)
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={say('panel_parts')} ref={list} onKeyDown={step}>
        {panelTabs.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === open}
            aria-controls="part"
            tabIndex={tab === open ? 0 : -1}
            onClick={() => turn(tab)}
          >
            {say(`panel_tab_${tab}`)}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div id="part" role="tabpanel" aria-labelledby={`tab-${open}`} tabIndex={0}>
        {children}
      </div>
    </>
  )
}
