import { createServer } from 'node:http'

const form = `<!doctype html><html lang="en-GB"><title>A slow page</title>
<body><form><label>Account<br><textarea id="account" rows="6" cols="60" autofocus></textarea></label></form>
<script src="/late.js"></script>`

/** A page whose field is there long before the page has loaded: its last script comes when it is told to. */
export const serveSlowPage = async () => {
  let hurry = () => {}
  const late = new Promise<void>((resolve) => {
    hurry = resolve
  })
  const server = createServer(async ({ url }, response) => {
    if (url === '/late.js') await late
    response.writeHead(200, { 'content-type': url === '/late.js' ? 'text/javascript' : 'text/html' })
    response.end(url === '/form' ? form : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    /** Lets the page end its loading. */
    finish: () => hurry(),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
