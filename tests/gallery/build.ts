import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Builds the gallery's pages into a folder, so that they can be served as they are. */
export async function buildGallery(folder: string): Promise<void> {
  await build({
    root: page('.'),
    configFile: false,
    logLevel: 'error',
    base: './',
    oxc: { jsx: { importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: [page('index.html'), page('note.html')] } },
  })
}
