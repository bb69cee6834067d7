import type { Difference } from './cells.ts'
import type { Variation } from './fixtures.ts'
import type { Remains } from './remains.ts'
import { seenProperties } from './snapshot.ts'
import type { Visit } from './visit.ts'

const around = 60

/** Two texts where they first differ. */
export const differing = (came: string, expected: string): string => {
  let at = 0
  while (at < came.length && came[at] === expected[at]) at += 1
  const from = Math.max(0, at - around)
  const excerpt = (text: string) => JSON.stringify(text.slice(from, at + around))
  return `${excerpt(came)} instead of ${excerpt(expected)}`
}

/** Everything in which a visit differs from the one without the extension, but for what varies without it too. */
export const compare = (came: Visit, expected: Visit, varies?: Variation): Difference[] => {
  const seen = Object.entries(expected.played.seen).flatMap(([point, wanted]) => {
    const found = came.played.seen[point]
    return seenProperties
      .filter((property) => found?.[property] !== wanted[property])
      .filter((property) => point !== varies?.point || property !== varies.property)
      .map((property) => ({ property, at: `${point}: ${differing(found?.[property] ?? '', wanted[property])}` }))
  })
  const steps = [came, expected].map(({ played: { undo, redo } }) => JSON.stringify([undo, redo]))
  const [walked = '', wanted = ''] = steps
  const more = (property: Difference['property'], found: readonly string[]): Difference[] =>
    found.map((at) => ({ property, at }))
  return [
    ...seen,
    ...more('undo', walked === wanted ? [] : [differing(walked, wanted)]),
    ...more(
      'submitted',
      came.played.sent === expected.played.sent ? [] : [`sent: ${differing(came.played.sent, expected.played.sent)}`],
    ),
    ...more('print', came.played.print === expected.played.print ? [] : ['the pages on paper differ']),
    ...more(
      'requests',
      came.requests.filter((address) => !expected.requests.includes(address)),
    ),
    ...more(
      'console',
      came.complaints.filter((text) => !expected.complaints.includes(text)),
    ),
  ]
}

/** In what the remains in a page differ from those without the extension. */
export const compareRemains = (came: Remains, expected: Remains): Difference[] =>
  (['traces', 'timers', 'keys'] as const)
    .filter((property) => came[property] !== expected[property])
    .map((property) => ({ property, at: `${came[property]} instead of ${expected[property]}` }))
