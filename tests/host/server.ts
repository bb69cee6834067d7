import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const site = fileURLToPath(new URL('./site/', import.meta.url))
const tinymce = fileURLToPath(new URL('../../node_modules/tinymce/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
}

const fileFor = (path: string): string => {
  const inside = normalize(path).replace(/^(\.\.[/\\])+/, '')
  if (inside.startsWith('/tinymce/')) return join(tinymce, inside.slice('/tinymce/'.length))
  return join(site, inside === '/' ? 'index.html' : inside)
}

const createHost = (): Server =>
  createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://host')
      const file = fileFor(decodeURIComponent(pathname))
      const body = await readFile(file)
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        // The editor is large, and every record loads it.
        ...(file.startsWith(tinymce) ? { 'cache-control': 'max-age=3600, immutable' } : {}),
      })
      response.end(body)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' })
      response.end('not found')
    }
  })

export interface DemoHost {
  /** Where the demo host answers, such as http://127.0.0.1:4180, without a slash at the end. */
  readonly origin: string
  close(): Promise<void>
}

/** Serves the demo host on loopback; port 0 takes any free one. Rejects where the port is taken. */
export const serveHost = (port = 0): Promise<DemoHost> =>
  new Promise((resolve, reject) => {
    const server = createHost()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const bound = address !== null && typeof address === 'object' ? address.port : port
      resolve({
        origin: `http://127.0.0.1:${bound}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
