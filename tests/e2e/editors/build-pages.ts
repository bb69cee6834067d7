import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const from = join(import.meta.dirname, 'pages/built-from')

/** Builds the scripts of those pages that hold an editor from npm, all at once, into a fresh folder, and gives the folder. */
export const buildPages = async (): Promise<string> => {
  const outDir = await mkdtemp(join(tmpdir(), 'recordwell-pages-'))
  const names = await readdir(from)
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Draft.js knows no other name for it.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: names.map((name) => join(from, name)),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  })
  return outDir
}
