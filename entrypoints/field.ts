import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { focusedField } from '../src/hosts/focused-field.ts'
import { nothingKnown } from '../src/hosts/known.ts'
import { isKnownForms } from '../src/messages/to-page.ts'

/** Answers the popup, which starts it in every frame of its tab: which field had the focus last? It leaves nothing behind. */
export default defineUnlistedScript(async () => {
  const known: unknown = await chrome.runtime.sendMessage({ kind: 'known?' }).catch(() => null)
  return focusedField(isKnownForms(known) ? known : nothingKnown)
})
