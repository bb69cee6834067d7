import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import { keptByMet } from '../kept-by-met.ts'
import type { Met, Note } from '../note.ts'
import { introducedAt } from '../reading/introduced.ts'
import { isNamedAfter, isNamedBefore, isNamedThen, namesSomebody } from '../reading/naming.ts'
import { bareInitials } from './bare-initials.ts'
import { isChildOfNote, namesChild } from './child-of-note.ts'
import { firstMet } from './first-met.ts'
import { isActing, isIdentified, isOrdinaryCompany, isParticular, takesPart } from './in-particular.ts'
import { isUnknown, tellsCaller } from './nobody-known.ts'

type Asks = 'role' | 'person' | 'child' | 'initials'

/**
 * Asks who somebody was whom nobody could trace later: a professional by role alone, another person by kind alone, a child
 * by initials alone. Leaves alone who is named beside it or with the same role elsewhere in the note, the writer, people
 * in general and whoever the writer says is not known.
 */
export const identity = defineCheck({
  name: 'identity',
  options: z.strictObject({
    /**
     * `role`: somebody by what they do. `person`: somebody by what they are. `child`: the child, where neither form nor
     * note names one. `initials`: letters or a first name where a name would stand.
     */
    asks: z.enum(['role', 'person', 'child', 'initials']),
    /**
     * For `person` and `child`, the words before it that bring somebody in: another boy, a friend, her boyfriend. `takesPart`: a pupil, her friend,
     * the other boy, the older lads, where they did or said something or had it done to them. `acting`: tenant answered.
     */
    as: z.optional(z.array(z.enum(['another', 'a', 'described', 'own', 'known', 'opening', 'takesPart', 'acting']))),
    /** For `role`, terms that are other things as well, and somebody only where they did something or were told of it. */
    acting: z.optional(z.array(z.string())),
    /** For `initials`, letters in capitals that are nobody's. */
    notInitials: z.optional(z.array(z.string())),
  }),
  find: (note, rule) => {
    const { options } = rule
    if (options.asks === 'initials') return bareInitials(note, new Set(options.notInitials))
    const met = note.met(rule.id)
    if (met.length === 0 || (options.asks === 'child' && namesChild(note))) return []
    let known: ReadonlyMap<string, readonly Met[]> | null = null
    const isNamedElsewhere = (kind: string): boolean => {
      known ??= Map.groupBy(met, (one) => lastWord(ownKind(one).toLowerCase()))
      return known.get(lastWord(kind))?.some((one) => isSameKind(kindOf(one), kind) && isNamed(one)) === true
    }
    const asked: string[] = []
    return firstMet(
      note,
      rule,
      (one) =>
        (options.as === undefined || isBroughtIn(one, options.as)) &&
        isParticular(one) &&
        (options.asks === 'child' || !isIdentified(one)) &&
        (options.acting?.includes(one.hit.term) !== true || isActing(one)) &&
        (options.as === undefined || beginningOf(one) === one.hit.start || isParticular(one, beginningOf(one))),
    )
      .filter((one) => !isKnown(note, one, isNamedElsewhere, options.asks) && isFirst(one, asked))
      .map((one) => {
        const start = options.as === undefined ? one.hit.start : beginningOf(one)
        return { span: { start: one.sentence.start + start, end: one.span.end }, term: one.hit.term }
      })
  },
})

/** Words for one kind of person: worker says too little, engagement worker tells of whom. */
const kindOf = keptByMet((met: Met): string => {
  const { hit, sentence } = met
  const own = ownKind(met)
  if (own.includes(' ')) return own.toLowerCase()
  const before = sentence.reading.words[hit.first - 1]?.plain ?? ''
  return (!small.has(before) && /^\p{Ll}+$/u.test(own) ? `${before} ${own}` : own).toLowerCase()
})
const small = new Set(
  "the a an his her their my our another 's to by with from and that told rang asked saw".split(' '),
)
const ownKind = ({ hit }: Met): string => hit.means[0] ?? hit.term
/** Kinds that are the same end in the same word. */
const lastWord = (kind: string): string => kind.slice(kind.lastIndexOf(' ') + 1)
const isSameKind = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)

/** The class teacher, then the teacher: the same person, to be asked about once. */
function isFirst(met: Met, asked: string[]): boolean {
  const kind = kindOf(met)
  if (asked.some((one) => isSameKind(one, kind))) return false
  asked.push(kind)
  return true
}

const isNamed = keptByMet(
  ({ sentence: { reading }, hit }): boolean =>
    isNamedAfter(reading, hit.end) ||
    isNamedBefore(reading, hit.start) ||
    reading.text.slice(0, hit.start).endsWith(' me ('),
)

const introducedBy = keptByMet(({ sentence, hit }) => introducedAt(sentence.reading.words, hit.first))
const beginningOf = (met: Met): number => introducedBy(met)?.from.start ?? met.hit.start

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
const ofClass =
  /^ (?:in|from) (?:(?:Y|Yr|Year|Class|set) ?\d|(?:his|her|their|another|a different) (?:class|form|year|tutor|set|school|house|bubble)\b)/i
const asFound = /^ (?:\p{Ll}+ing|asleep|present|lovely|in bed|upstairs|barefoot)(?!\p{L})/u
const handling = /\b(?:handl|hold|feed|weigh|chang|settl|bond|leav)\p{Ll}+(?: with)? $/iu

function isBroughtIn(met: Met, as: readonly string[]): boolean {
  const { sentence, hit } = met
  const introduced = introducedBy(met)
  if (introduced === null) return false
  const { how, described, isNew, from } = introduced
  // Three other children in the room: people in general.
  if (
    inGeneral.test(hit.term) &&
    how !== 'bare' &&
    (from.plain === 'some' || sentence.reading.words[hit.first - 1]?.plain === 'other')
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
  // Off to see that girl.
  if (how === 'known' && as.includes('takesPart') && ofThat.test(before)) return true
  if (how === 'bare' && as.includes('acting') && isActing(met)) return true
  // The boyfriend answered the door.
  if (how === 'known' && as.includes('acting') && takesPart(met, from.start)) return true
  // Away with boyfriend; let in by boyfriend.
  if (how === 'bare' && as.includes('own') && /\b(?:with|by) $/u.test(before)) return true
  // House cold, kids in vests; weighing baby: the child, where nothing says which.
  if (how === 'bare' && as.includes('known') && (asFound.test(text.slice(hit.end)) ? /, $/ : handling).test(before))
    return true
  if (how === 'bare' && as.includes('takesPart')) {
    // In town with known offenders.
    if (unsaid.test(text.slice(from.start)) && /\b(?:with|by|from) $/u.test(before)) return true
    if (
      /^other /i.test(text.slice(from.start)) &&
      opens(text, from.start) &&
      !several.test(hit.term) &&
      takesPart(met, from.start)
    )
      return true
    // Other pupils saw it; students told me about the film.
    if (
      opens(text, from.start) &&
      /^ (?:say|saw|heard|reported|alleged|told (?:me|us|staff))\b/u.test(text.slice(hit.end))
    )
      return true
    // Lads from the estate came for him.
    if (/^ (?:from|in|at|on|off) /u.test(text.slice(hit.end)) && opens(text, from.start) && takesPart(met, from.start))
      return true
    // Hanging round with lads from the college.
    if (/^ from (?:the|another|his|her) /u.test(text.slice(hit.end)) && hangingAround.test(before)) return true
    if (/^peers?$/i.test(hit.term) && takesPart(met, from.start)) return true
  }
  // Rude to a child in Y4, to a girl from another school.
  if (how === 'a' && as.includes('takesPart') && ofClass.test(text.slice(hit.end))) return true
  // Nan said baby was passed round.
  if (
    how === 'bare' &&
    as.includes('known') &&
    !several.test(hit.term) &&
    /^ (?:was|is|had|has)\b/u.test(text.slice(hit.end)) &&
    /\b(?:said|says|reports?|reported|that) $/u.test(before)
  )
    return true
  if (how === 'a') return as.includes('a') || (described && as.includes('described'))
  if (how !== 'bare') return as.includes(how)
  if (as.includes('opening') && opens(sentence.reading.text, from.start))
    return described || !several.test(hit.term) || as.includes('known')
  return described && as.includes('described') && !several.test(hit.term)
}

/** The writer's own job, also by its letters: SW where a social worker writes. */
const isRole = (role: string, kind: string): boolean =>
  role.toLowerCase().includes(kind) || role.toLowerCase().replace(/(\p{L})\p{L}*[^\p{L}]*/gu, '$1') === kind

/** The child who was named before is not the nurse. */
const withoutName = (text: string, name: string | undefined): string =>
  name === undefined || name === '' ? text : text.replaceAll(name, '')

function isKnown(note: Note, met: Met, isNamedElsewhere: (kind: string) => boolean, asks: Asks): boolean {
  const { sentence, hit } = met
  if (isNamed(met) || isUnknown(sentence.reading)) return true
  const kind = kindOf(met)
  const isAnother = asks === 'person' && introducedBy(met)?.how === 'another'
  if (!isAnother && isNamedElsewhere(kind)) return true
  const { before, after } = note.neighbours(sentence)
  if (after !== null && (isUnknown(after.reading) || isNamedThen(after.reading.text))) return true
  if (asks === 'person' && isChildOfNote(note, met)) return true
  if (asks === 'person' && isOrdinaryCompany(met) && !takesPart(met, beginningOf(met))) return true
  if (asks === 'person') return /\b(?:them|whom)[,:]? \p{Lu}\p{Ll}+/u.test(sentence.reading.text.slice(hit.end))
  if (asks === 'child') return false
  // Call from Mrs Adler. Caller says …
  if (/(?:caller|informant|referrer)$/u.test(kind) && note.some(tellsCaller)) return true
  // The writer is no teacher among others.
  if (
    !/\b(?:an?|another) $/i.test(sentence.reading.text.slice(0, hit.start)) &&
    isRole(note.context.author?.role ?? '', kind)
  )
    return true
  // "I rang Dana Whitcombe. The social worker said …"
  return (
    /\bthe\s*$/i.test(sentence.reading.text.slice(0, hit.start)) &&
    before !== null &&
    namesSomebody(withoutName(before.reading.text, note.context.child?.name))
  )
}
