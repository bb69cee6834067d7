import type { Popup } from '../browsers/browser.ts'
import { until } from '../until.ts'

/** What the popup says, as text. */
export const popupText = (popup: Popup): Promise<string> =>
  popup.evaluate((document) => document.body.textContent.replaceAll(/\s+/g, ' ').trim(), null)

/** Clicks the button of the popup that reads or is called so, when it is there. */
export const clickInPopup = async (popup: Popup, name: string): Promise<void> => {
  const middle = await until(`the popup has “${name}”`, () =>
    popup.evaluate((document, wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        [one.getAttribute('aria-label'), one.textContent.trim()].includes(wanted),
      )
      if (button === undefined) return null
      button.scrollIntoView({ block: 'nearest' })
      const { x, y, width, height } = button.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }, name),
  )
  await popup.click(middle)
}
