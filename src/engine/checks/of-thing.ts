import type { Met } from '../note.ts'
import { human } from './sense.ts'

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

/** Most words for people by what they do end so, with words for things among them. */
const endsAsPeople = /(?:er|or|[ae]nt|ist|man|men|mate)s?$/
const peopleToo = setOf(
  'chn baby twin twins one ones two three pair yp mam grandma grandad cousin couple ex son male female males females friend friends landlord suspect victim witness crowd gang lot head nurse midwife coach escort staff team school police nursery college agency council chair ' +
    'professionals text call calls conversation exchange altercation voice interaction property place lounge bathroom contact visit session meeting lesson situation night weekend shift bedtime transition atmosphere account story',
)

const isOfPeople = (noun: string): boolean => endsAsPeople.test(noun) || human.has(noun) || peopleToo.has(noun)

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
  if (!isLinked || noun === undefined || noun.text !== noun.plain || isOfPeople(noun.plain)) return false
  const before = words[place - 1]?.plain ?? ''
  return (pointing.has(before) || (owning.has(before) && ownThings.has(noun.plain))) && /^\p{Ll}+$/u.test(noun.plain)
}
