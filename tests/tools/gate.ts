import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { tableOf } from '../e2e/gate/table.ts'

/** What the gate found: by browser, by fixture, by property `same`, or why not. */
export const gateSchema = z.record(
  z.enum(['Chromium', 'Firefox']),
  z.record(z.string(), z.record(z.string(), z.string())),
)
export type Gate = z.infer<typeof gateSchema>

export const gateFile = new URL('../../docs/gate.json', import.meta.url)

/** What the last full run found. */
export const readGate = (): Gate => gateSchema.parse(JSON.parse(readFileSync(gateFile, 'utf8')))

const opening = `# The gate

Made by \`npm run test:full\`. Every fixture is a page of \`tests/e2e/editors/pages\`. One script is played on each of them with the built extension
absent, at work, switched off in the open page, and off for this site: it types two paragraphs, has them printed, moves caret and scroller,
undoes and redoes everything, types on, and submits. While the extension is at work it shows its prompts, opens and closes a card, and has a
suggestion applied and undone. Everything is then the same to the byte as without the extension:

- **saved, model**: what the host would save, and the editor's own document model;
- **editable**: everything editable, serialised, and the whole document of every frame;
- **page**: the attributes of \`<html>\`, \`<head>\`, \`<body>\` and of their children, and which children there are. While at work, elements
  of ours stand last in \`<html>\`, or in the dialog that holds the field;
- **caret, scroll, focus, dirty, submitted**: as a host can ask for them, frames and shadow roots included; what the form sends at last;
- **undo**: what would be saved after each undo and each redo;
- **print**: the page on paper, as a PDF, while prompts are showing;
- **suggestion**: after it was applied and undone, text, model, caret and focus are as before it; the undo history may hold the step;
- **requests, console**: no address that was not asked for without it, nothing that went wrong;
- **timers**: a second after the last key, in the field or out of it, no timer of ours is still to run. The scripts are the built ones,
  behind a few lines that keep a list of timers;
- **traces, keys**: where it is off, no element, highlight or style sheet of ours is left, and every key comes through to the host.

The clock and the random numbers of the page are held still, so that two loadings can be compared. In Chromium, a card that the writer opens
and closes ends an undo step, as a click does.`

/** The gate's table, as a page. */
export const gatePage = (gate: Gate): string => {
  const tables = Object.entries(gate).map(([browser, rows]) => `## ${browser}\n\n${tableOf(rows)}`)
  return `${[opening, ...tables].join('\n\n')}\n`
}
