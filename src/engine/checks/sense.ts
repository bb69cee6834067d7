import type { Met } from '../note.ts'
import { tellsIn } from '../reading/tells.ts'
import { setOf } from '../set-of.ts'

const negations = new Set([
  'not',
  'never',
  'no',
  "isn't",
  'without',
  'nor',
  'neither',
  'non',
  'none',
  'nothing',
  'nobody',
  'noone',
])
const passable = setOf(
  'at|all|in|any|way|being|be|been|was|is|were|are|seen|to|as|particularly|especially|overly|very|really|so|too|that|a|an|of|them|these|those|it|messages|anything|about|him|her|one|made|appear|appeared|seem|seemed',
)

/** Was not aggressive; never rude; nobody was unkind; neither of them made an allegation. */
export function isNegated({ hit, sentence }: Pick<Met, 'hit' | 'sentence'>): boolean {
  const { words } = sentence.reading
  for (let back = hit.first - 1; back >= 0 && back >= hit.first - 6; back -= 1) {
    const word = words[back]?.plain ?? ''
    if (negations.has(word)) return true
    if (!passable.has(word)) return false
  }
  return false
}

/** Called her a slag: the word of whoever called her so. */
const calls = tellsIn(
  /\bcall(?:ed|s|ing)? (?!(?:to|in|back|by|at|for|and|off|out|round|on|up|the|from|as)\b)(?:each other|(?:M\p{Ll}+\.? )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:an? |the )?(?:(?!(?:to|and|but|was|is|as)\b)\p{Ll}+ ){0,2}$/u,
)
export const isWhatTheyCalled = ({ hit, sentence }: Pick<Met, 'hit' | 'sentence'>): boolean =>
  calls({
    text: sentence.reading.text.slice(Math.max(0, hit.start - 60), hit.start),
    signals: sentence.reading.signals,
  })

const things = setOf(
  'paper|papers|question|questions|work|homework|worksheet|book|books|film|films|game|games|puzzle|puzzles|task|tasks|text|texts|level|levels|climb|walk|hike|route|match|course|' +
    'tumour|tumours|cancer|disease|illness|treatment|infection|virus|nappy|nappies|laundry|washing|dishes|plates|pots|cups|bedding|weather|market|ball|bike|car|remote|piece|piece|poem|' +
    'improvement|change|changes|increase|decrease|drop|fall|rise|effect|difference|progress|arts|monologue|speech|scene|role|society|club|play|production|reading|performance|exam|exams|test|tests|project|module|maths|english|' +
    'science|topic|topics|material|materials|subject|syllabus|curriculum|target|targets|goal|goals|dog|dogs|cat|cats|pain|cough|sea|water|air|waste|hands|shoes|boots|trainers|kit|look|brief|design|session|week|term|journey|timetable|thoughts|thinking|stereotypes|beliefs|views|crime|crimes|offence|offences',
)
const determiners = setOf('the|a|an|his|her|their|its|my|our|this|that|these|those|some')
const events = setOf('match|game|season|final|tournament|meeting|party|event|session|concert|show|film|it')
const nounEnd = setOf(
  'and|or|but|in|on|at|with|when|while|because|that|which|who|for|of|by|from|to|after|before|during|as|if|then|than|is|was|were|are|has|had|since|until|over|throughout|this|last',
)

/** Who, and what people do, say, have and live in. */
export const human = setOf(
  'behaviour|behaviours|manner|manners|temper|tempers|attitude|tone|language|person|people|pupil|pupils|boy|boys|girl|girls|child|children|kid|kids|man|men|woman|women|mother|mothers|father|fathers|mum|mums|dad|dads|' +
    'parent|parents|partner|partner’s|husband|wife|boyfriend|girlfriend|carer|carers|family|families|student|students|lad|lads|lass|teenager|teenagers|teen|youth|adult|adults|individual|character|personality|presence|' +
    'home|homes|house|houses|household|flat|kitchen|bedroom|room|conditions|life|lifestyle|lives|upbringing|childhood|relationship|relationships|marriage|outburst|outbursts|response|responses|reaction|reactions|mood|moods|streak|side|nature|' +
    'class|group|sibling|siblings|brother|sister|nan|grandmother|grandfather|gran|uncle|aunt|neighbour|stance|approach|style|way|ways|act|acts|comments|remarks|message|messages|email|emails|words|look|looks|gesture|gestures|pattern|patterns|dynamic|environment|' +
    'appearance|clothes|clothing|uniform|hair|face|parenting|mess|state|morning|mornings|evening|day|week|period|phase|episode|episodes|incident|incidents|conduct|demeanour|posture|outlook|mindset|trait|traits|tendencies',
)
const adjective = /(?:ive|ing|ile|ic|ent|ant|ous|ful|able|ish|y|rn|de|le|ed)$/u

/** A hostile takeover, a chaotic traffic jam: after an article the noun must follow, and it is neither a person nor what people do. */
function isBeforeThing({ hit, sentence }: Pick<Met, 'hit' | 'sentence'>): boolean {
  const { words, text } = sentence.reading
  if (!adjective.test(hit.term) || hit.term.includes(' ')) return false
  let first = hit.first - 1
  while (first > 0 && /(?:ly|very|quite|really|rather|such|so|most|more)$/u.test(words[first]?.plain ?? '')) first -= 1
  if (!determiners.has(words[first]?.plain ?? '')) return false
  let end = words[hit.last]?.end ?? 0
  let seen = 0
  for (let next = hit.last + 1; next <= hit.last + 4; next += 1) {
    const word = words[next]
    if (word === undefined || nounEnd.has(word.plain) || /[.,;:!?–—()]/u.test(text.slice(end, word.start))) break
    if (human.has(word.plain) || /^\p{Lu}/u.test(word.text)) return false
    seen += 1
    end = word.end
  }
  return seen > 0
}

const linkingWords = setOf(
  'is|was|are|were|be|been|being|got|became|felt|seemed|looked|very|quite|really|so|too|a|bit|rather|always|just|still|such|also|not',
)
/** What people say or do with them is theirs. */
const theirOwn = setOf('text|texts|look|speech|role|scene|session|week|term|play|kit|hands')
/** The paper was challenging; his dog is aggressive. */
function isOfThing({ hit, sentence }: Pick<Met, 'hit' | 'sentence'>): boolean {
  const { words } = sentence.reading
  let place = hit.first - 1
  while (place > 0 && linkingWords.has(words[place]?.plain ?? '')) place -= 1
  const noun = words[place]?.plain ?? ''
  return place < hit.first - 1 && things.has(noun) && !theirOwn.has(noun)
}

/** Controlling the volume, controlling her asthma: but controlling the money, controlling her phone, controlling his mum. */
const controlsThing =
  /^\s(?:the|a|an|his|her|their|its|my|this|that)\s(?!(?:\p{L}+\s)?(?:money|finances|bank|phone|children|kids|child|family|mum|mother|dad|partner|wife|girlfriend|sister|brother|siblings|movements|life|access|contact|household|home|relationship|conversation|meeting|visit|session|narrative|situation|whole)\b)\p{L}/u

/** He found the maths test challenging. */
const foundThing = tellsIn(
  /\b(?:find|finds|found|finding) (?:the|his|her|their|this|that|it|some|most|all)\b(?: [a-z]+){0,4} (?:really |quite |very |so |a bit )?$/,
)

/** Another sense of the word: a challenging maths paper, an aggressive tumour, controlling the ball, the match kicked off. */
export function isSaidOfThing({ hit, sentence }: Pick<Met, 'hit' | 'sentence'>): boolean {
  const { words, text, signals } = sentence.reading
  const last = words[hit.last]
  if (last === undefined) return false
  if (
    hit.term.includes('difficult') &&
    /^(?:it|this|that|things|week|time|day|term|year|which)$/u.test(words[hit.first - 1]?.plain ?? '')
  )
    return true
  if (
    hit.term.endsWith('challenging') &&
    /^ for (?:us|me|them|him|her|both|all|every\w*|the (?:family|staff|team|children))\b/i.test(text.slice(last.end))
  )
    return true
  if (hit.term === 'controlling' && controlsThing.test(text.slice(last.end))) return true
  if (hit.term.startsWith('kick'))
    return (
      events.has(words[hit.first - 1]?.plain ?? '') &&
      /^(?:match|game|season|it|final|tournament)$/u.test(words[hit.first - 1]?.plain ?? '')
    )
  if (
    isBeforeThing({ hit, sentence }) ||
    isOfThing({ hit, sentence }) ||
    foundThing({ text: text.slice(Math.max(0, hit.start - 50), hit.start), signals })
  )
    return true
  let end = last.end
  for (let next = hit.last + 1; next <= hit.last + 4; next += 1) {
    const word = words[next]
    if (word === undefined || /[.,;:!?–—()]/u.test(text.slice(end, word.start))) return false
    if (things.has(word.plain)) return true
    if (nounEnd.has(word.plain)) return false
    if (determiners.has(word.plain) && !/ing$/u.test(last.plain)) return false
    end = word.end
  }
  return false
}
