import type { Met } from '../note.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const pointing = setOf('the this that our a an')
const owning = setOf("his her their my 's")
const ownThings = setOf(
  'knee back ankle leg arm hip shoulder foot wrist tooth teeth tummy asthma eczema watch phone laptop tablet console bike scooter car wheelchair buggy cat dog rabbit hamster pet handwriting writing football maths reading',
)
const linking = setOf('is was are were be been being got gets became felt feels seemed seems looked looks sounds')
const degree = setOf('very quite really so too a an bit rather always just still also more')
/** Verbs that a term may begin with: nothing need link it to whoever did it. */
const does = /^(?:kick(?:ed)? off|hit|had|have|has|play|blew|blow|lost|lose|went|go|exploded|erupted)(?!\p{L})/u

/** Who, and what people do, say, have and live in: of all else with an article nothing is judged. */
const ofPeople = setOf(
  'child children chn kid kids boy boys girl girls lad lads lass baby toddler infant twins twin one ones two three pair pupil pupils student students learner learners teen teens teenager teenagers youth youths yp ' +
    'mum mums dad dads mother mothers father fathers parent parents family families mam nan gran grandma grandad grandmother grandfather grandparents aunt uncle cousin brother sister sibling siblings couple partner boyfriend girlfriend husband wife ex son daughter ' +
    'man men woman women male males female females person people adult adults individual friend friends mate mates peer peers neighbour neighbours stranger resident residents client clients patient patients caller referrer informant tenant tenants landlord lodger occupant visitor visitors offender suspect victim perpetrator witness passenger customer crowd gang group class lot others other ' +
    'worker workers teacher tutor head manager officer officers nurse doctor consultant driver caretaker receptionist midwife coach mentor carer carers practitioner assistant adviser advisor escort supervisor professional professionals staff team school police nursery college agency council chair solicitor interpreter ' +
    'behaviour behaviours manner attitude tone language temper mood moods presentation demeanour appearance response reaction comment comments remark remarks message messages text texts email emails letter call calls conversation argument exchange altercation voice words look looks approach parenting relationship relationships dynamic interaction interactions ' +
    'home house flat property household environment place room bedroom kitchen lounge bathroom conditions contact visit session meeting lesson incident situation night evening morning day afternoon weekend shift bedtime mealtime mealtimes transition handover atmosphere account version story explanation engagement attendance',
)

/** The boiler is temperamental; the ball hit the roof; the road was a nightmare: no person is judged. */
export function isOfCommonThing({ hit, sentence }: Pick<Met, 'hit' | 'sentence'>): boolean {
  const { words } = sentence.reading
  let place = hit.first - 1
  let isLinked = does.test(hit.term)
  for (
    let plain = words[place]?.plain ?? '';
    linking.has(plain) || degree.has(plain);
    plain = words[place]?.plain ?? ''
  ) {
    isLinked ||= linking.has(plain)
    place -= 1
  }
  const noun = words[place]
  if (!isLinked || noun === undefined || noun.text !== noun.plain || ofPeople.has(noun.plain)) return false
  const before = words[place - 1]?.plain ?? ''
  return (pointing.has(before) || (owning.has(before) && ownThings.has(noun.plain))) && /^\p{Ll}+$/u.test(noun.plain)
}
