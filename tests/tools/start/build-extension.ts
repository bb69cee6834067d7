import { spawn } from 'node:child_process'

/** Builds the extension for Chromium. Throws an Error that holds what the build said where it does not succeed. */
export const buildExtension = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const said: string[] = []
    const child = spawn('wxt', ['build'], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    child.stdout.on('data', (bytes) => said.push(String(bytes)))
    child.stderr.on('data', (bytes) => said.push(String(bytes)))
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve()
      else reject(new Error(`The build did not succeed.\n${said.join('')}`))
    })
  })
