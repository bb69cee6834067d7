import { join } from 'node:path'
import { build } from 'vite'

/** Builds the reader of forms alone, as a script that a page can run, and gives its code. */
export const buildReader = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'reader.ts'), formats: ['iife'], name: 'reader' },
    },
  })
  const [first] = [built].flat()
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error('The reader was not built.')
  return chunk.code
}
