// Runs before anything is installed: plain JavaScript for Node 20, no dependency, and not a word on standard output.
const major = Number(process.versions.node.split('.')[0])

const stop = (error) => {
  process.stderr.write(`recordwell: ${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

if (major < 20) stop(`Node ${process.versions.node} is too old: install Node 20 or later from https://nodejs.org.`)
else
  import('./setup/installed.mjs')
    .then(async ({ ensureInstalled }) => {
      ensureInstalled()
      const wanted = process.argv.includes('--browsers') ? ['chromium', 'firefox'] : []
      if (process.argv.includes('--chromium')) wanted.push('chromium')
      if (wanted.length === 0) return
      const { ensureBrowsers } = await import('./setup/browsers.mjs')
      ensureBrowsers(wanted)
    })
    .catch(stop)
