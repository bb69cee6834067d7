/** Ends `npm run test:full`: keeps what the gate found in both browsers as docs/gate.json, and from it makes docs/gate.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gateFile, gatePage, gateSchema } from './gate.ts'

const found = (browser: string): unknown =>
  JSON.parse(readFileSync(new URL(`../.results/gate-${browser}.json`, import.meta.url), 'utf8'))

const gate = gateSchema.parse({ Chromium: found('Chromium'), Firefox: found('Firefox') })
mkdirSync(new URL('.', gateFile), { recursive: true })
writeFileSync(gateFile, `${JSON.stringify(gate, null, 2)}\n`)
writeFileSync(new URL('gate.md', gateFile), gatePage(gate))
