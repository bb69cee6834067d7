import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { buildPages } from './build-pages.ts'

const pages = join(import.meta.dirname, 'pages')
const packages = join(import.meta.dirname, '../../../node_modules')
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Serves the rig's pages, at `/built/` their editors, at `/packages/` what is installed, on a free port of loopback. */
export const servePages = async (): Promise<{ origin: string; close(): Promise<void> }> => {
  const built = await buildPages()
  const folders = { '/packages/': packages, '/built/': built }
  const server = createServer(async (request, response) => {
    try {
      const path = normalize(new URL(request.url ?? '/', 'http://rig').pathname)
      const folder = Object.entries(folders).find(([start]) => path.startsWith(start))
      const file = folder ? join(folder[1], path.slice(folder[0].length)) : join(pages, path)
      const body = await readFile(file)
      response.writeHead(200, {
        'content-type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
        // Editors are large, and most tests load one.
        ...(folder ? { 'cache-control': 'max-age=3600, immutable' } : {}),
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const close = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
    await rm(built, { recursive: true, force: true })
  }
  return { origin: `http://127.0.0.1:${port}`, close }
}
