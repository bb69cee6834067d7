import { keptByMet } from '../kept-by-met.ts'
import type { Met } from '../note.ts'
import { introducedAt } from '../reading/introduced.ts'
import { isActing, isSubject, takesPart } from './in-particular.ts'

/** How the words for somebody begin. */
export const introducedBy = keptByMet(({ sentence, hit }) => introducedAt(sentence.reading.words, hit.first))
/** Where they begin. */
export const beginningOf = (met: Met): number => introducedBy(met)?.from.start ?? met.hit.start

/** Male occupant was calm; threats towards neighbour: in a log, words that bring somebody in stand alone. */
const opens = (text: string, at: number): boolean =>
  at === 0 ||
  /(?:\b(?:towards?|by|against|with|from|at|re|[Ff]ound|[Ss]aw|[Ss]topped)|[–—:-]) $/u.test(
    text.slice(Math.max(0, at - 9), at),
  )
const company = /^(?:friend|mate|classmate|peer|neighbour|relative)s?$/
/** Where the word that points at somebody begins, before the words that describe them. */
const theStart = (text: string, from: number): number =>
  from - (/\b(?:the|that|this|these|those) $/i.exec(text.slice(Math.max(0, from - 6), from))?.[0].length ?? 0)
const inGeneral = /^(?:children|pupils|students|learners|people|adults|parents|kids)$/u
const several = /(?:s|men|women|children|people|chn)$/u

/** The older lads, the new boy, the other girl: told apart, and not named. The others of a group are not. */
const pickedOut = /^(?:the|that|this|these|those) (?:(?:older|new|big|local|unknown|strange) |other (?!\p{Ll}+s$))/iu

const ofThat = /\b(?:see|saw|seeing|met|meets?|meeting|with|by|from) (?:that|those) $/i
const hangingAround =
  /\b(?:hang(?:s|ing)?|hung|going|goes|went|knock(?:s|ing)?|knocked|mixing|associat\p{Ll}+)(?: (?:about|around|round|out|off))? with $/u
const unsaid = /^(?:negative|known|older|unknown|adult|anti-social) /i
const ofPlace = /^ (?:from|in|at|on|off) /u
const ofClass =
  /^ (?:in|from) (?:(?:Y|Yr|Year|Class|set) ?\d|(?:his|her|their|another|a different) (?:class|form|year|tutor|set|school|house|bubble)\b)/i
const asFound = /^ (?:\p{Ll}+ing|asleep|present|lovely|in bed|upstairs|barefoot)(?!\p{L})/u
const handling = /\b(?:handl|hold|feed|weigh|chang|settl|bond|leav)\p{Ll}+(?: with)? $/iu

/** Whether the words bring somebody in, in one of the ways that a rule asks about. */
export function isBroughtIn(met: Met, as: readonly string[]): boolean {
  const { sentence, hit } = met
  const introduced = introducedBy(met)
  if (introduced === null) return false
  const { how, described, isNew, from } = introduced
  // Three other children in the room: people in general.
  if (
    how !== 'bare' &&
    (from.plain === 'some' || sentence.reading.words[hit.first - 1]?.plain === 'other') &&
    inGeneral.test(hit.term)
  )
    return false
  if (isNew && as.includes('own')) return true
  if (as.includes('takesPart') && (how === 'a' || how === 'known' || (how === 'own' && company.test(hit.term)))) {
    const words = sentence.reading.text.slice(
      how === 'known' ? theStart(sentence.reading.text, from.start) : from.start,
      hit.end,
    )
    if (
      (how !== 'known' ||
        pickedOut.test(words) ||
        /^ (?:from|off|upstairs|downstairs|next door|in (?:his|her|their) (?:(?:tutor|form|year) )?(?:group|class|form|year|set))\b/u.test(
          sentence.reading.text.slice(hit.end),
        )) &&
      (takesPart(met, from.start) ||
        (pickedOut.test(words) && /^ \p{Ll}{3,}ed\b/u.test(sentence.reading.text.slice(hit.end))))
    )
      return true
    if (/^the (?:older|new|local) (?:lads?|males?|men|boys|girls|crowd)$/i.test(words)) return true
  }
  const { text } = sentence.reading
  const before = text.slice(0, from.start)
  const after = text.slice(hit.end)
  // Off to see that girl.
  if (how === 'known' && as.includes('takesPart') && ofThat.test(before)) return true
  if (how === 'bare' && as.includes('acting') && (isActing(met) || isSubject(met))) return true
  // The boyfriend answered the door.
  if (how === 'known' && as.includes('acting') && takesPart(met, from.start)) return true
  // Away with boyfriend; let in by boyfriend.
  if (how === 'bare' && as.includes('own') && /\b(?:with|by) $/u.test(before)) return true
  // House cold, kids in vests; weighing baby: the child, where nothing says which.
  if (how === 'bare' && as.includes('known') && (asFound.test(after) ? /, $/ : handling).test(before)) return true
  if (how === 'bare' && as.includes('takesPart')) {
    // In town with known offenders.
    if (unsaid.test(text.slice(from.start)) && /\b(?:with|by|from) $/u.test(before)) return true
    if (from.plain === 'other' && opens(text, from.start) && !several.test(hit.term) && takesPart(met, from.start))
      return true
    // Other pupils saw it; students told me about the film.
    if (opens(text, from.start) && /^ (?:say|saw|heard|reported|alleged|told (?:me|us|staff))\b/u.test(after))
      return true
    // Lads from the estate came for him.
    if (ofPlace.test(after) && opens(text, from.start) && takesPart(met, from.start)) return true
    // Hanging round with lads from the college.
    if (ofPlace.test(after) && hangingAround.test(before) && /^ from (?:the|another|his|her) /u.test(after)) return true
    if (hit.term.startsWith('peer') && takesPart(met, from.start)) return true
  }
  // Rude to a child in Y4, to a girl from another school.
  if (how === 'a' && as.includes('takesPart') && ofClass.test(after)) return true
  // Nan said baby was passed round.
  if (
    how === 'bare' &&
    as.includes('known') &&
    !several.test(hit.term) &&
    /^ (?:was|is|had|has)\b/u.test(after) &&
    /\b(?:said|says|reports?|reported|that) $/u.test(before)
  )
    return true
  if (how === 'a') return as.includes('a') || (described && as.includes('described'))
  if (how !== 'bare') return as.includes(how)
  if (as.includes('opening') && opens(sentence.reading.text, from.start))
    return described || !several.test(hit.term) || as.includes('known')
  return described && as.includes('described') && !several.test(hit.term)
}
