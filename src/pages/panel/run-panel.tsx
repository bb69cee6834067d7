import { render } from 'preact'
import type { Browser } from 'webextension-polyfill'
import { createOverview, type Overview } from '../../engine/overview.ts'
import type { FromPanel } from '../../messages/from-panel.ts'
import type { PanelTab } from '../../model/panel-tab.ts'
import type { Prompt } from '../../model/prompt.ts'
import type { Rule } from '../../model/rule.ts'
import type { RuleSet } from '../../model/rule-set.ts'
import { isPaused } from '../../session/is-paused.ts'
import { keptKeys } from '../../store/kept-keys.ts'
import { keepPanelTab, readPanelTab } from '../../store/panel-tab.ts'
import { readSettings } from '../../store/settings-in-force.ts'
import { readShownRule, shownRuleName } from '../../store/shown-rule.ts'
import { chooseLanguage } from '../../words/choose-language.ts'
import { rulesInForce } from '../rules-in-force.ts'
import { speakOn } from '../speak-on.ts'
import { followTab, type SiteSeen, type TabSeen } from './follow-tab.ts'
import { Panel } from './panel.tsx'
import type { PanelActions } from './questions.tsx'

/** Milliseconds between two readings of a note that goes on being written. */
const pace = 100
/** Milliseconds for which a rule that was asked for in the page is still wanted when the panel opens. */
const stillWanted = 30_000

/** Shows the note of the tab beside it, for as long as there is one, and then nothing of it. */
export async function runPanel(
  browser: Browser,
  root: Element,
  siteOf: (address: string | undefined) => Promise<SiteSeen>,
): Promise<void> {
  const { local, session } = browser.storage
  let { preferences } = await readSettings(local)
  let keys = await keptKeys.read(local)
  let rules: RuleSet | null = null
  let open = await readPanelTab(session)
  let example: Rule | null = null
  let seen: TabSeen = { kind: 'no-note' }
  let look: ReturnType<typeof createOverview> | null = null
  let due: ReturnType<typeof setTimeout> | undefined

  const overview = (): Overview | null => {
    if (seen.kind !== 'note' || rules === null) return null
    look ??= createOverview(rules)
    return look(seen.note.text, seen.note.context)
  }
  const draw = (): void => {
    clearTimeout(due)
    due = undefined
    // What reads a note keeps what it read: it goes with the note.
    if (seen.kind !== 'note') look = null
    speakOn(document, chooseLanguage(preferences.language, browser.i18n.getUILanguage()))
    render(
      <Panel
        seen={seen}
        overview={overview()}
        pausedUntil={isPaused(preferences) ? preferences.pausedUntil : null}
        hideKey={keys.hide}
        open={open}
        example={example}
        reasons={rules?.reasons ?? []}
        actions={actions}
        turn={turn}
        closeExample={() => showExample(null)}
      />,
      root,
    )
  }
  const turn = (tab: PanelTab): void => {
    open = tab
    draw()
    void keepPanelTab(session, tab)
  }
  const showExample = (rule: Rule | null): void => {
    example = rule
    draw()
  }
  const showRule = (id: string): void => showExample(rules?.rules.find((rule) => rule.id === id) ?? null)
  const tab = followTab(browser, siteOf, (next) => {
    const isSame = seen.kind === 'note' && next.kind === 'note'
    seen = next
    if (!isSame) draw()
    else due ??= setTimeout(draw, pace)
  })
  const actions = panelActions(tab.ask, showRule)

  const readShown = async (since: number): Promise<void> => {
    const shown = await readShownRule(session)
    if (shown !== null && shown.at >= since) showRule(shown.rule)
  }
  const learn = async (): Promise<void> => {
    const { ruleSet } = await rulesInForce(local)
    preferences = (await readSettings(local)).preferences
    keys = await keptKeys.read(local)
    if (rules !== ruleSet) look = null
    rules = ruleSet
    draw()
  }
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && shownRuleName in changes) void readShown(0)
    if (area === 'local') void learn()
  })
  draw()
  await learn()
  await readShown(Date.now() - stillWanted)
}

function panelActions(ask: (message: FromPanel) => void, showRule: (rule: string) => void): PanelActions {
  const named = ({ rule, span }: Prompt) => ({ rule, start: span?.start ?? null })
  return {
    jump: (prompt) => ask({ kind: 'jump', prompt: named(prompt) }),
    show: ({ start, end }) => ask({ kind: 'show', span: { start, end } }),
    keep: (prompt, reason) => ask({ kind: 'keep', prompt: named(prompt), reason }),
    setAside: (prompt) => ask({ kind: 'set-aside', prompt: named(prompt) }),
    askNoMore: (prompt) => ask({ kind: 'ask-no-more', prompt: named(prompt) }),
    wrong: (prompt) => ask({ kind: 'wrong', prompt: named(prompt) }),
    showMe: ({ rule }) => showRule(rule),
  }
}
