import type { Span } from '../../model/span.ts'
import { namedIn } from '../reading/named.ts'
import type { Reading } from '../reading/reading.ts'
import { shortNames } from '../reading/short-names.ts'
import { setOf } from '../set-of.ts'
import type { ToldSentence } from '../told-sentence.ts'

const family =
  /\b(?:mum|mam|mother|dad|father|nan|nana|gran|grandma|grandmother|grandad|grandfather|aunt(?:ie)?|uncle|step(?:mum|dad|mother|father)|foster carers?|sister|brother)\b/gi

/** Who is named in a note, each where they first stand: names with their titles, and family by what they are to the child. */
export function peopleIn(sentences: readonly ToldSentence[]): Span[] {
  const known = new Set<string>()
  const people: Span[] = []
  for (const { start, reading } of sentences) {
    for (const span of inOrder([...namesOf(reading), ...familyOf(reading)])) {
      const text = reading.text.slice(span.start, span.end)
      const parts = text.toLowerCase().split(/\s+/u)
      if (parts.some((part) => known.has(part) && !titles.has(part))) continue
      for (const part of parts) known.add(part)
      people.push({ start: start + span.start, end: start + span.end })
    }
  }
  return people
}

const titles = setOf('mr|mrs|ms|miss|dr|prof|pc|dc|sgt|sir')
const inOrder = <One extends Span>(spans: readonly One[]): One[] => spans.toSorted((a, b) => a.start - b.start)

/** The names of a sentence, those that stand together as one, with the title before them. */
function namesOf(reading: Reading): Span[] {
  const { text } = reading
  const joined: { start: number; end: number; sure: boolean }[] = []
  for (const { start, end, sure } of inOrder([
    ...namedIn(reading),
    ...shortNames(reading).map((span) => ({ ...span, sure: true })),
  ])) {
    const last = joined.at(-1)
    if (last !== undefined && start - last.end === 1 && text[last.end] === ' ') {
      last.end = end
      last.sure ||= sure
    } else joined.push({ start: start - (titleBefore.exec(text.slice(0, start))?.[0].length ?? 0), end, sure })
  }
  return joined.filter(({ start, end, sure }) => sure && !notPeople.test(text.slice(start, end)))
}

const titleBefore = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|PC|DC|Sgt|Sir)\.?\s$/u

/** What is written with a capital and is nobody. */
const notPeople =
  /\b(?:Services?|Level|Design|Officer|Attendance|Xmas|Mon|Tues|Weds?|Thurs?|Fri|Sat|Sun|Form|Key|Stage|Team|Lead|Record|Action|Reception|Designated|Safeguarding|Teams|Zoom|WhatsApp|Snapchat|Instagram|TikTok|YouTube|Makaton|English|Polish|British|French|Science|Maths|Learner|Case|Please|Plumbing|Lego|Information|Google|Xbox)\b/u

const familyOf = (reading: Reading): Span[] =>
  [...reading.text.matchAll(family)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !reading.isQuoted(span))
