import { createServer, request as httpRequest } from 'node:http'

export interface LoggedRequest {
  readonly method: string
  readonly url: string
}

/** A proxy on loopback that writes down every request and lets only those to loopback through. */
export interface RequestLog {
  readonly port: number
  readonly requests: readonly LoggedRequest[]
  close(): Promise<void>
}

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])$/
// What browsers ask of their own makers, whatever extensions they have: updates, lists of dangerous sites, time, settings.
const makers =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com|mozilla\.(com|net|org)|firefox\.com|digicert\.com|mozaws\.net|mozgcp\.net)$/

/** Starts the proxy on a free port. What goes to the browsers’ own makers is let go unwritten, and stopped like all else. */
export const openRequestLog = (): Promise<RequestLog> =>
  new Promise((resolve) => {
    const requests: LoggedRequest[] = []
    const log = (method: string, url: string, host: string) => {
      if (!makers.test(host)) requests.push({ method, url })
    }
    const server = createServer((incoming, outgoing) => {
      const url = URL.parse(incoming.url ?? '')
      log(incoming.method ?? 'GET', incoming.url ?? '', url?.hostname ?? '')
      if (url === null || !loopback.test(url.hostname)) {
        outgoing.writeHead(502).end()
        return
      }
      const onward = httpRequest(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      })
      onward.on('error', () => outgoing.destroy())
      outgoing.on('close', () => onward.destroy())
      incoming.pipe(onward)
    })
    server.on('connect', (incoming, socket) => {
      log('CONNECT', incoming.url ?? '', (incoming.url ?? '').replace(/:\d+$/, ''))
      socket.on('error', () => socket.destroy())
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        port: address !== null && typeof address === 'object' ? address.port : 0,
        requests,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
