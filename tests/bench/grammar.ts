/**
 * `node tests/bench/grammar.ts`: would a part-of-speech tagger tell better than our own reading whether a label is said of
 * a person or of a thing? Prints what each asks in vain and misses, and what a sentence costs.
 */
import nlp from 'compromise/two'
import { loadRuleSet } from '../../src/cli/load-rules.ts'
import { createChecker } from '../../src/engine/checker.ts'

const things = [
  'He finished a challenging maths paper.',
  'She read a challenging novel.',
  'They climbed a challenging hill.',
  'He has an aggressive tumour.',
  'She is on an aggressive course of chemotherapy.',
  'He was controlling the ball well.',
  'She was controlling the drone with her thumbs.',
  'There was a dramatic improvement in his reading.',
  'She gave a dramatic monologue.',
  'I put the dirty plates in the sink.',
  'His dirty laundry was in a bag.',
  'It was a volatile chemical in the lab.',
  'We had a challenging walk in the rain.',
  'The dog next door is aggressive.',
  'A hostile takeover was in his economics essay.',
  'There was a chaotic traffic jam.',
  'They watched a violent film.',
  'He used resistant materials in class.',
]
const people = [
  'Dad was aggressive at the door.',
  'He is a challenging pupil.',
  'She has a controlling partner.',
  'Mum is very controlling.',
  'She is a defiant girl.',
  'They are a chaotic family.',
  'Home life is chaotic.',
  'His aggressive behaviour is getting worse.',
  'She was hostile to the receptionist.',
  'He is a disruptive boy.',
  'The house was dirty.',
  'Her aggressive manner put people off.',
  'She has a volatile temper.',
  'Mum is resistant to help.',
  'Her mother is a hostile person.',
]

const { ruleSet } = loadRuleSet('standard')
const rules = ruleSet.rules.filter((rule) => rule.check === 'label')
const checker = createChecker({ rules })
const labels = new Set(rules.flatMap(({ terms }) => terms.map((term) => (typeof term === 'string' ? term : term.term))))
const human =
  /^(?:behaviour|manner|temper|attitude|person|people|pupil|boy|girl|child|man|woman|mother|father|mum|dad|parent|partner|family|home|house|life)s?$/u

/** The label's noun is the last of the nouns and adjectives after it; a label with none is said of its subject. */
function byTagger(text: string): boolean {
  const terms = nlp(text)
    .termList()
    .map(({ normal, tags }) => ({ normal, tags: tags ?? new Set<string>() }))
  return terms.some(({ normal }, at) => {
    if (!labels.has(normal)) return false
    const after = terms.slice(at + 1)
    const end = after.findIndex(({ tags }) => !tags.has('Noun') && !tags.has('Adjective'))
    const head = after.slice(0, end < 0 ? after.length : end).at(-1)
    return head === undefined || human.test(head.normal)
  })
}

const byUs = (text: string): boolean => checker.check(text, { recordedAt: '2025-01-01' }).length > 0

for (const [name, asks] of [
  ['our own reading', byUs],
  ['compromise/two', byTagger],
] as const) {
  asks('He was rude.')
  const before = performance.now()
  const vain = things.filter(asks)
  const missed = people.filter((text) => !asks(text))
  const each = (performance.now() - before) / (things.length + people.length)
  console.log(`${name}: ${each.toFixed(2)} ms a sentence`)
  console.log(`  asks in vain about ${vain.length} of ${things.length} things: ${vain.join(' ')}`)
  console.log(`  misses ${missed.length} of ${people.length} people: ${missed.join(' ')}`)
}
