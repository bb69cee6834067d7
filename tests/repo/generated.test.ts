import { expect, it } from 'vitest'
import { generatedFiles } from '../tools/generated.ts'
import { read } from './files.ts'

it.each(Object.entries(generatedFiles()))('%s is fresh (npm run generate)', (path, content) =>
  expect(read(path)).toBe(content),
)
