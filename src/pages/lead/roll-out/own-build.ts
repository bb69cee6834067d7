/** The commands that make an organisation's own package, to which its sites belong from the start; for a terminal as Linux and macOS have it. */
export const ownBuild = (sites: readonly string[]): string =>
  `RECORDWELL_HOSTS='${sites.join(',').replaceAll("'", "'\\''")}' npm run zip`

/** What is true of sites, which no policy can switch on. */
export const sitesAreGranted: readonly string[] = [
  'A policy says on which sites you want Recordwell. It cannot give an extension access to them: no browser lets a policy grant what an extension only asks for when it is needed. Without more, each person switches it on once, in its popup, on your record system.',
  'In your own package, made with the command here, your sites are part of what it needs. A browser that installs it by policy (force_installed) gives it access to them, and nobody is asked. In Firefox, people can still take that away.',
  'What policies such as runtime_blocked_hosts forbid stays forbidden; runtime_allowed_hosts only makes exceptions from that, and grants nothing.',
]
