import type { Rule, Term } from '../model/rule.ts'
import type { RuleChange, RuleChanges } from '../model/rule-change.ts'
import type { Acronym, RuleSetFile } from '../model/rule-set.ts'
import type { Limit } from '../model/time-limit.ts'
import { wordsOfTerm } from './changed-rule.ts'

type House = Pick<
  RuleSetFile,
  'title' | 'organisation' | 'acronyms' | 'timeLimit' | 'nation' | 'otherChildren' | 'readingAge'
>

/** What an organisation says of itself once, as changes in the rules that it concerns: they are known by what they check. */
export function houseChanges(house: House, rules: readonly Rule[]): RuleChanges[] {
  const { nation, readingAge } = house
  const late = rules.filter(({ check }) => check === 'timeliness')
  const hard = rules.filter(({ check, options }) => check === 'plain' && 'readingAge' in options)
  return [
    ...acronymChanges(house.acronyms ?? [], rules),
    ...(house.timeLimit === undefined ? [] : [timeLimitChanges(house, house.timeLimit, late)]),
    ...(nation === undefined ? [] : [forAll(late, { options: { nation } })]),
    ...(readingAge === undefined
      ? []
      : [forAll(hard, readingAge === null ? { level: 'off' } : { level: 'ask', options: { readingAge } })]),
    ...(house.otherChildren === undefined ? [] : [childrenChanges(house.otherChildren, rules)]),
  ]
}

const forAll = (rules: readonly Rule[], change: RuleChange): RuleChanges =>
  Object.fromEntries(rules.map(({ id }) => [id, change]))

/** A local meaning takes the place of all others: taken from every list of jargon, and put into that of plain acronyms. */
function acronymChanges(acronyms: readonly Acronym[], rules: readonly Rule[]): RuleChanges[] {
  const jargon = rules.filter(({ check }) => check === 'jargon')
  const home = jargon.find(({ terms }) => terms.some(isAcronym)) ?? jargon[0]
  if (acronyms.length === 0 || home === undefined) return []
  return [
    forAll(jargon, { removeTerms: acronyms.map(({ term }) => term) }),
    { [home.id]: { addTerms: acronyms.map(({ term, means }): Term => ({ term, means })) } },
  ]
}

const isAcronym = (term: Term): boolean =>
  typeof term !== 'string' && typeof term.means === 'string' && /^\p{Lu}{2,}$/u.test(wordsOfTerm(term))

const sameLimit = (limit: Limit, given: unknown): boolean => JSON.stringify(limit) === JSON.stringify(given)

const sameUnit = (limit: Limit, given: unknown): boolean =>
  typeof given === 'object' && given !== null && Object.keys(limit).every((unit) => unit in given)

/** One rule asks, the one with that limit or else one that counts in the same unit; the others rest. */
function timeLimitChanges(house: House, wanted: RuleSetFile['timeLimit'], late: readonly Rule[]): RuleChanges {
  const off = forAll(late, { level: 'off' })
  if (!wanted) return off
  const { limit, categories = {} } = wanted
  const exact = late.find(({ options }) => sameLimit(limit, options.limit))
  const chosen = exact ?? late.find(({ options }) => sameUnit(limit, options.limit)) ?? late[0]
  if (chosen === undefined) return off
  const small = Object.fromEntries(Object.entries(categories).map(([name, own]) => [name.toLowerCase(), own]))
  const options = { limit, categories: small }
  return { ...off, [chosen.id]: { level: 'ask', options, ...(exact === undefined ? ownLimit(house, limit) : {}) } }
}

/** A limit that no guidance of ours names is the organisation's own, and said to be. */
const ownLimit = (house: House, limit: Limit): RuleChange => ({
  why: `It was recorded later after the event than ${limitWords(limit)}, the limit here; a reader weighs memory and notes differently.`,
  source: { document: house.organisation ?? house.title, section: 'Time limit for recording' },
})

const limitWords = (limit: Limit): string => {
  const [count, unit] = 'hours' in limit ? [limit.hours, 'hour'] : [limit.workingDays, 'working day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

const by = { names: 'by name', initials: 'by initials', identifiers: 'by the identifier your records use' }

/** The question names the way that children stand here. Where that is initials, these are not asked about. */
function childrenChanges(as: keyof typeof by, rules: readonly Rule[]): RuleChanges {
  const identity = rules.filter(({ check }) => check === 'identity')
  const told = identity.filter(({ prompt }) => prompt.includes(eitherWay))
  const letters = identity.filter(({ options }) => options.asks === 'initials')
  return {
    ...Object.fromEntries(told.map(({ id, prompt }) => [id, { prompt: prompt.replace(eitherWay, by[as]) }])),
    ...(as === 'initials' ? forAll(letters, { level: 'off' }) : {}),
  }
}

const eitherWay = 'by name, by initials'
