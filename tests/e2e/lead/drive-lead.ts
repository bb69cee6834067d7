import type { Browser, Page } from '../../tools/browsers/browser.ts'
import { until } from '../../tools/until.ts'

/** Goes to a part of the lead's page and waits until its heading stands there. */
export const goTo = async (page: Page, part: string, heading: string): Promise<void> => {
  await page.evaluate((fragment) => {
    location.hash = fragment
  }, part)
  await until(`“${heading}” is there`, () =>
    page.evaluate((wanted) => document.querySelector('h1')?.textContent === wanted, heading),
  )
}

/** Presses the button, radio or fold that reads so. */
export const press = (page: Page, name: string): Promise<true> =>
  until(`“${name}” is pressed`, () =>
    page.evaluate((wanted) => {
      const controls = document.querySelectorAll<HTMLElement>('button, summary, .choice label > span')
      const found = [...controls].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === wanted,
      )
      found?.click()
      return found !== undefined
    }, name),
  )

/** Writes into the field with this label, as a hand that pastes, and leaves it, or stays in it. */
export const fill = async (page: Page, label: string, value: string, isLeft = true): Promise<void> => {
  await until(`“${label}” is there`, () =>
    page.evaluate(
      ([wanted, text, leaves]) => {
        const labels = [...document.querySelectorAll('label')]
        const named = labels.find((one) => (one.querySelector('span') ?? one).textContent === wanted)
        const field = named?.control
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false
        field.focus()
        field.select()
        document.execCommand('insertText', false, text)
        if (leaves) field.blur()
        return field.value === text
      },
      [label, value, isLeft] as const,
    ),
  )
}

/** Takes a file with this text into the page's file field. */
export const importFile = (page: Page, text: string): Promise<void> =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    const held = new DataTransfer()
    held.items.add(new File([content], 'rules.json', { type: 'application/json' }))
    if (input === null) throw new Error('There is no field for files.')
    input.files = held.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)

/** Waits until the page says something, wherever. */
export const untilSaid = (page: Page, words: string): Promise<true> =>
  until(`the page says “${words}”`, () =>
    page.evaluate((wanted) => (document.querySelector('main')?.textContent ?? '').includes(wanted), words),
  )

/** Opens the lead's page, where no draft was begun. */
export const openLead = async (browser: Browser): Promise<Page> => {
  const page = await browser.openExtensionPage('options.html')
  await untilSaid(page, 'Start from a kind of setting')
  return page
}

/** What was published in this browser, newest first. */
export const published = (page: Page) =>
  page.evaluate(async () => {
    const { ruleSetPublished } = await chrome.storage.local.get<{ ruleSetPublished?: unknown[] }>('ruleSetPublished')
    return ruleSetPublished ?? []
  }, null)

/** All that this browser keeps. */
export const kept = (page: Page) => page.evaluate(() => chrome.storage.local.get(), null)

/** Publishes the draft. */
export const publish = async (page: Page, why: string, version: string) => {
  await goTo(page, 'publish', 'Publish')
  await fill(page, 'Your name', 'R. Ellis')
  await fill(page, 'Why, for whoever looks back at this', why)
  await press(page, 'Publish')
  await untilSaid(page, `Version ${version} is published.`)
}

export const quietField = 'At least three sentences it should leave alone, one a line'

/** Begins a rule about the amber list, of which all is written but what it leaves alone. */
export const writeAmberList = async (page: Page) => {
  await goTo(page, 'own', 'Your own rules')
  await fill(page, 'What you call it', 'Amber list')
  await press(page, 'Write a rule')
  await fill(page, 'Words or phrases it is about', 'amber list')
  await fill(page, 'The question', 'What does “{quote}” say of the child?')
  await fill(page, 'Why it is asked', 'Lists of ours mean nothing elsewhere.')
  await fill(page, 'A sentence in which it is answered', 'She is a pupil whom we see each week.')
  await fill(page, 'Document, such as your recording policy', 'Our recording policy')
  await fill(page, 'Section', '7')
  const asks = 'She is on the {amber list}.\nHe came off the {amber list}.\nPut him on the {amber list}.'
  await fill(page, 'At least three sentences it should ask about, one a line', asks)
}
