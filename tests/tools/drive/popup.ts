import type { Point, Popup } from '../browsers/browser.ts'
import { untilStill } from './until-still.ts'

/** What the popup says, as text. */
export const popupText = (popup: Popup): Promise<string> =>
  popup.evaluate((document) => document.body.textContent.replaceAll(/\s+/g, ' ').trim(), null)

const buttonCalled = (popup: Popup, name: string): Promise<Point | null> =>
  popup.evaluate((document, wanted) => {
    const button = [...document.querySelectorAll('button, summary, label')].find((one) =>
      [one.getAttribute('aria-label'), one.textContent.trim(), one.querySelector('span')?.textContent].includes(wanted),
    )
    if (button === undefined) return null
    button.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = button.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, name)

/** Clicks the button, fold or choice of the popup that reads or is called so, when it is there and stands still: a popup grows as it learns more. */
export const clickInPopup = async (popup: Popup, name: string): Promise<void> => {
  await popup.click(await untilStill(`the popup has “${name}”`, () => buttonCalled(popup, name)))
}
