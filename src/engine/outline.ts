import type { NoteContext } from '../model/note-context.ts'
import type { Span } from '../model/span.ts'
import { firstAid, isPlanned } from './outline/deeds.ts'
import { peopleIn } from './outline/people.ts'
import { placesIn } from './outline/places.ts'
import { timesIn } from './outline/times.ts'
import { givesReason, saysWhy } from './reading/reasons.ts'
import { tellsWorry } from './reading/worries.ts'
import type { ToldSentence } from './told-sentence.ts'

/** What somebody who reads a record years later asks of it, in that order. */
export const outlineParts = ['who', 'what', 'when', 'where', 'said', 'done', 'decided', 'why'] as const
export type OutlinePart = (typeof outlineParts)[number]

/** What the host's form holds of a part, as it stands there: names as they are, dates in ISO 8601. */
export interface FromForm {
  readonly fact: 'child' | 'author' | 'incidentAt' | 'recordedAt' | 'category' | 'actions'
  readonly value: string
}

/** One part of the outline: the writer's own words that answer it, in the order of the note, and what the form says of it. */
export interface OutlineItem {
  readonly part: OutlinePart
  readonly found: readonly Span[]
  readonly form: readonly FromForm[]
}

/** More than this would be the note once again. */
const most = 3
const mostPeople = 8

/** What a note answers so far of who, what, when, where, said, done, decided and why. "Not known" is an answer. */
export function outlineOf(sentences: readonly ToldSentence[], context: NoteContext): OutlineItem[] {
  const form = fromForm(context)
  const plain = sentences.filter(({ reading }) => !reading.isHeading)
  const found: Record<OutlinePart, readonly Span[]> = {
    who: peopleIn(sentences).slice(0, mostPeople),
    what: whatHappened(plain).slice(0, most),
    when: timesIn(plain).slice(0, most),
    where: placesIn(plain).slice(0, most),
    said: plain.filter(({ voice }) => voice === 'child' || voice === 'reported').slice(0, most),
    done: plain.filter((one) => (one.voice === 'action' && !isPlanned(one)) || firstAid(one)).slice(0, most),
    decided: plain
      .filter((one) => one.voice === 'decision' || (one.voice === 'action' && isPlanned(one)))
      .slice(0, most),
    why: reasonsFor(plain).slice(0, most),
  }
  return outlineParts.map((part) => ({
    part,
    found: (found[part].length > 0 ? found[part] : notKnown(plain, part)).map(({ start, end }) => ({ start, end })),
    form: form[part] ?? [],
  }))
}

function fromForm(context: NoteContext): Partial<Record<OutlinePart, FromForm[]>> {
  const fact = (name: FromForm['fact'], value: string | undefined): FromForm[] =>
    value === undefined || value === '' ? [] : [{ fact: name, value }]
  const { author } = context
  return {
    who: [
      ...fact('child', context.child?.name),
      ...fact('author', [author?.name, author?.role].filter(Boolean).join(', ')),
    ],
    what: fact('category', context.category),
    when:
      context.incidentAt === undefined
        ? fact('recordedAt', context.recordedAt)
        : fact('incidentAt', context.incidentAt),
    decided: fact('actions', context.actions),
  }
}

function whatHappened(sentences: readonly ToldSentence[]): readonly ToldSentence[] {
  const seen = sentences.filter(({ voice }) => voice === 'observed')
  const telling = seen.filter(({ reading }) => reading.tells.acts || reading.tells.looks || tellsWorry(reading))
  if (telling.length > 0) return telling
  const told = sentences.filter(
    ({ voice, reading }) => (voice === 'reported' || voice === 'child') && tellsWorry(reading),
  )
  return told.length > 0 ? told : seen
}

/** A reason beside what was done or decided: a reason for anything else is somebody's own. */
function reasonsFor(sentences: readonly ToldSentence[]): readonly ToldSentence[] {
  const isDeed = (one: ToldSentence | undefined): boolean => one?.voice === 'decision' || one?.voice === 'action'
  return sentences.filter(
    (one, at) =>
      (isDeed(one) && saysWhy(one.reading.text)) ||
      (sentences[at - 1]?.voice === 'decision' && givesReason(one.reading.text)),
  )
}

const words: Partial<Record<OutlinePart, RegExp>> = {
  who: /\b(?:who|name|anonymous(?:ly)?|stranger)\b/i,
  when: /\b(?:when|date|day|time)\b/i,
  where: /\bwhere\b/i,
  why: /\bwhy\b/i,
}

const notKnown = (sentences: readonly ToldSentence[], part: OutlinePart): readonly Span[] =>
  sentences.filter(({ reading }) => reading.notKnown && words[part]?.test(reading.text) === true).slice(0, 1)
