/** `npm run generate`: writes the files that are made from others. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generatedFiles } from './generated.ts'

const root = new URL('../../', import.meta.url)
for (const [path, content] of Object.entries(generatedFiles())) {
  const file = new URL(path, root)
  mkdirSync(dirname(file.pathname), { recursive: true })
  writeFileSync(file, content)
  console.log(`wrote ${path}`)
}
