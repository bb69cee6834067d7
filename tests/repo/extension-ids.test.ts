import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { extensionIds } from '../../src/pages/lead/roll-out/extension-ids.ts'
import { read } from './files.ts'

it('the roll-out files name the extension as the package’s key and its manifest make it', () => {
  const config = read('wxt.config.ts')
  const key = /'(MII[\w+/=]+)'/u.exec(config)?.[1] ?? ''
  const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32)
  const letters = digits.replaceAll(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  expect(extensionIds.chromium).toBe(letters)
  expect(config).toContain(`id: '${extensionIds.firefox}'`)
})
