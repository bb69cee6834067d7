import type { Panel, Point } from '../browsers/browser.ts'
import { until } from '../until.ts'
import { untilStill } from './until-still.ts'

/** What the panel says, as text. */
export const panelText = (panel: Panel): Promise<string> =>
  panel.evaluate((document) => document.body.textContent.replaceAll(/\s+/g, ' ').trim(), null)

/** Waits until the panel says something. */
export const untilPanelSays = (panel: Panel, words: string): Promise<true> =>
  until(`the panel says “${words}”`, async () => (await panelText(panel)).includes(words) || null)

const controlCalled = (panel: Panel, name: string): Promise<Point | null> =>
  panel.evaluate((document, wanted) => {
    const control = [...document.querySelectorAll('button, summary')].find((one) =>
      one.textContent.replaceAll(/\s+/g, ' ').trim().startsWith(wanted),
    )
    if (control === undefined) return null
    control.scrollIntoView({ block: 'center' })
    const { x, y, width, height } = control.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, name)

/** Clicks the control of the panel whose words begin so, when it is there and stands still. */
export const clickInPanel = async (panel: Panel, name: string): Promise<void> => {
  await panel.click(await untilStill(`the panel has “${name}”`, () => controlCalled(panel, name)))
}
