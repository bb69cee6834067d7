import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const manifest = {
  manifest_version: 3,
  name: 'rig',
  version: '1',
  browser_specific_settings: { gecko: { id: 'rig@recordwell.invalid' } },
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['rig.js'], all_frames: true, run_at: 'document_end' }],
}

/** Builds the tests' own extension, the adapters alone in a content script, into a fresh folder, and gives the folder. */
export const buildRig = async (): Promise<string> => {
  const outDir = await mkdtemp(join(tmpdir(), 'recordwell-rig-'))
  const entry = join(import.meta.dirname, 'rig-content.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'rig', fileName: () => 'rig.js' },
    },
  })
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest))
  return outDir
}
