import { setOf } from '../set-of.ts'
import type { Reading } from './reading.ts'
import { meets, needsOf } from './signals.ts'
import type { Word } from './words.ts'

/** Somebody who says something in a sentence: who it is in the writer's words, and how well they can be told. */
export interface Speaker {
  /** `named`: a name, or family by what they are to the child; `role`: a job; `pronoun`: somebody told of before. */
  readonly kind: 'named' | 'role' | 'pronoun' | 'writer'
  /** Offset in the sentence from which on the words are theirs. */
  readonly from: number
}

const saying = setOf(
  'said|says|say|saying|told|tells|tell|telling|reported|reports|report|reporting|stated|states|state|explained|explains|explain|described|describes|describe|' +
    'confirmed|confirms|confirm|mentioned|mentions|mention|disclosed|discloses|disclose|advised|advises|advise|informed|informs|inform|thinks|thought|' +
    'think|feels|felt|feel|believes|believed|believe|asked|asks|wrote|writes|texted|emailed|admitted|admits|claimed|claims|claim|denied|denies|deny|suggested|suggests|' +
    'replied|replies|recalled|recalls|remembers|remembered|noticed|notices|noted|saw|sees|heard|hears|showed|shows|estimated|stating|saying|adds|added|agreed|agrees|' +
    'worried|worries|worry|wondered|wonders|view|diagnosed',
)
const family = setOf(
  'mum|mam|mom|mummy|mother|dad|daddy|father|nan|nana|nanny|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|auntie|aunt|uncle|sister|brother|' +
    'stepdad|stepmum|stepfather|stepmother|parent|parents|carer|carers|cousin|neighbour|boyfriend|girlfriend|partner|husband|wife|mgm|mgf|pgm|pgf',
)
const pronouns = setOf('he|she|they|who')
const roles = setOf(
  'teacher|ta|tutor|nurse|doctor|gp|paediatrician|psychologist|psychiatrist|consultant|worker|sw|officer|police|school|nursery|staff|headteacher|head|senco|dsl|keyworker|practitioner|visitor|' +
    'midwife|pc|po|caller|coach|driver|manager|supervisor|foster|dentist|receptionist|pupil|student|friend|girl|boy|parent',
)
const writer = new Set(['i', 'we'])
const capital = /^\p{Lu}\p{Ll}+/u
const opening = setOf(
  'the|this|that|these|those|there|it|its|his|her|their|he|she|they|then|when|while|if|so|but|and|also|no|not|on|in|at|after|before|during|as|since|because|today|yesterday|last|next|some|all|home|visit|call|meeting|telephone|' +
    'was|were|been|is|are|has|had|have|being|also|seen|heard|apparently|allegedly|obviously|clearly|school|police|nursery|staff|reportedly|supposedly|mother|mum|dad|father|parents|everyone|everybody|someone|somebody|people|others|other|some|nobody|rumours|word|neighbours|locals',
)

const needs = needsOf(new RegExp(`\\b(?:according|${[...saying].join('|')})\\b`))
const none: readonly never[] = []

/** Everybody who plainly says, thinks or sees something in the sentence, in order. Looks at words alone. */
export function speakersOf(reading: Reading): readonly Speaker[] {
  if (!meets(reading.signals, needs)) return none
  const { words } = reading
  const speakers: Speaker[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined) continue
    if (word.plain === 'according' && words[index + 1]?.plain === 'to') {
      const next = words[index + 2]
      speakers.push({ kind: next !== undefined && isName(next, index + 2) ? 'named' : 'role', from: word.start })
      continue
    }
    if (!saying.has(word.plain)) continue
    const kind = subjectOf(words, index)
    if (kind !== null) speakers.push({ kind, from: word.start })
  }
  return speakers
}

const isName = (word: Word, index: number): boolean =>
  capital.test(word.text) && !(index === 0 && opening.has(word.plain)) && !opening.has(word.plain)

/** Who stands before a saying verb, a few words back at most, and not beyond another verb's end. */
function subjectOf(words: readonly Word[], verb: number): Speaker['kind'] | null {
  for (let back = verb - 1; back >= 0 && back >= verb - 4; back -= 1) {
    const word = words[back]
    if (word === undefined) return null
    if (writer.has(word.plain)) return 'writer'
    if (pronouns.has(word.plain)) return 'pronoun'
    if (family.has(word.plain)) return 'named'
    if (roles.has(word.plain))
      return words.slice(Math.max(0, back - 3), verb).some((one, at) => isName(one, back - 3 + at)) ? 'named' : 'role'
    if (isName(word, back)) return 'named'
  }
  return null
}
