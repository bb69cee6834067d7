import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { focusedField } from '../src/hosts/focused-field.ts'

/** Answers the popup, which starts it in every frame of its tab: which field had the focus last? It leaves nothing behind. */
export default defineUnlistedScript(() => focusedField())
