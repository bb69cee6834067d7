import type { Browser } from 'webextension-polyfill'
import { type FocusedField, focusedFieldSchema } from '../model/focused-field.ts'
import { orElse } from '../store/or-else.ts'

/** The field that last had the focus in a tab, of all its frames where we are at work; null where there is none. */
export const askField = async (
  browser: Pick<Browser, 'scripting'>,
  tab: number | undefined,
): Promise<FocusedField | null> => {
  if (tab === undefined) return null
  const target = { tabId: tab, allFrames: true }
  const ask = () => browser.scripting.executeScript({ target, files: ['/field.js'], injectImmediately: true })
  const answers = await orElse(ask, [])
  const fields = answers.flatMap(({ result }) => focusedFieldSchema.safeParse(result).data ?? [])
  return fields.sort((one, other) => other.at - one.at)[0] ?? null
}
