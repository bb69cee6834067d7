import type { Met } from '../note.ts'
import { setOf } from '../set-of.ts'
import { human } from './sense.ts'

const pointing = setOf('the|this|that|our|a|an')
const owning = setOf("his|her|their|my|'s")
const ownThings = setOf('knee|back|ankle|leg|arm|hip|wrist|tooth|tummy|asthma|watch|phone|laptop|bike|car|cat|dog')
const linking = setOf('is|was|are|were|be|been|being|got|became|felt|seemed|looked')
const degree = setOf('very|quite|really|so|too|a|an|bit|rather|always|just|still')
/** Verbs that a term may begin with: nothing need link it to whoever did it. */
const does = /^(?:kick(?:ed)? off|hit|had|have|has|play|blew|blow|lost|lose|went|go|exploded|erupted)(?!\p{L})/u

/** Most words for people by what they do end so. */
const endsAsPeople = /(?<!boil|print|comput|weath)(?:er|or|[ae]nt|ist|man|men|mate)s?$/
const peopleToo = setOf(
  'baby|twin|twins|one|ex|male|female|friend|friends|landlord|suspect|victim|crowd|gang|head|nurse|midwife|coach|escort|staff|team|school|police|nursery|call|conversation|voice|property|place|contact|visit|session|meeting|situation|atmosphere',
)

const isOfPeople = (noun: string): boolean => endsAsPeople.test(noun) || human.has(noun) || peopleToo.has(noun)

/** The boiler is temperamental; the ball hit the roof; the road was a nightmare: no person is judged. */
export function isOfCommonThing({ hit, sentence }: Pick<Met, 'hit' | 'sentence'>): boolean {
  const { words } = sentence.reading
  let place = hit.first - 1
  let isLinked = does.test(hit.term)
  const plainAt = (at: number): string => words[at]?.plain ?? ''
  for (; linking.has(plainAt(place)) || degree.has(plainAt(place)); place -= 1) isLinked ||= linking.has(plainAt(place))
  const noun = words[place]
  if (!isLinked || noun === undefined || noun.text !== noun.plain || isOfPeople(noun.plain)) return false
  const before = plainAt(place - 1)
  return (pointing.has(before) || (owning.has(before) && ownThings.has(noun.plain))) && /^\p{Ll}+$/u.test(noun.plain)
}
