import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import { keptByMet } from '../kept-by-met.ts'
import type { Met, Note } from '../note.ts'
import { isNamedAfter, isNamedBefore, isNamedThen, namesSomebody } from '../reading/naming.ts'
import { setOf } from '../set-of.ts'
import { bareInitials } from './bare-initials.ts'
import { beginningOf, introducedBy, isBroughtIn } from './brought-in.ts'
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
    if (options.asks === 'initials') return bareInitials(note, new Set(options.notInitials), note.met(rule.id))
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
const small = setOf("the|a|an|his|her|their|my|our|another|'s|to|by|with|from|and|that|told|rang|asked|saw")
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

/** The writer's own job, also by its letters: SW where a social worker writes. */
const isRole = (role: string, kind: string): boolean =>
  role !== '' &&
  (role.toLowerCase().includes(kind) || role.toLowerCase().replace(/(\p{L})\p{L}*[^\p{L}]*/gu, '$1') === kind)

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
    isRole(note.context.author?.role ?? '', kind) &&
    !/\b(?:an?|another) $/i.test(sentence.reading.text.slice(0, hit.start))
  )
    return true
  // "I rang Dana Whitcombe. The social worker said …"
  return (
    /\bthe\s*$/i.test(sentence.reading.text.slice(0, hit.start)) &&
    before !== null &&
    namesSomebody(withoutName(before.reading.text, note.context.child?.name))
  )
}
