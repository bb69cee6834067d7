/** Verbs whose forms do not follow from spelling: base, then third person, past, past participle, -ing. */
const irregular: Record<string, readonly string[]> = {
  be: ['is', 'are', 'am', 'was', 'were', 'been', 'being'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
  go: ['goes', 'went', 'gone', 'going'],
  get: ['gets', 'got', 'getting'],
  make: ['makes', 'made', 'making'],
  take: ['takes', 'took', 'taken', 'taking'],
  come: ['comes', 'came', 'coming'],
  know: ['knows', 'knew', 'known', 'knowing'],
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  lose: ['loses', 'lost', 'losing'],
  put: ['puts', 'putting'],
  keep: ['keeps', 'kept', 'keeping'],
  let: ['lets', 'letting'],
  give: ['gives', 'gave', 'given', 'giving'],
  run: ['runs', 'ran', 'running'],
  lie: ['lies', 'lied', 'lying'],
  fly: ['flies', 'flew', 'flown', 'flying'],
  become: ['becomes', 'became', 'becoming'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  hear: ['hears', 'heard', 'hearing'],
  understand: ['understands', 'understood', 'understanding'],
  seek: ['seeks', 'sought', 'seeking'],
  hide: ['hides', 'hid', 'hidden', 'hiding'],
  hold: ['holds', 'held', 'holding'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  blow: ['blows', 'blew', 'blown', 'blowing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  send: ['sends', 'sent', 'sending'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  lead: ['leads', 'led', 'leading'],
  sleep: ['sleeps', 'slept', 'sleeping'],
}

/** Verbs that phrases of the rules begin with and that are spelled by rule. */
const regular = (
  'kick act play appear seem look sound struggle engage refuse fail present signpost step close decide decline reject refer ' +
  'start end wind walk answer talk push act show display exhibit pick demand discharge disengage dysregulate escalate ' +
  'triage allocate safeguard suffer want need manipulate bully intimidate threaten enjoy care mask trigger meet ' +
  'transition ring inform contact remove assume suspect believe imagine reckon guess love adore resent hate blame ' +
  'abscond hurl insult curse shout raise submit complete notify update pass share ' +
  'pretend exaggerate sulk stonewall twist provoke antagonise instigate target cope regulate deregulate'
).split(' ')

const doubling = /[^aeiou][aeiou][bdgklmnprt]$/u

function regularForms(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (/(?:s|x|z|ch|sh)$/u.test(verb)) return [`${verb}es`, `${verb}ed`, `${verb}ing`]
  const stem = doubling.test(verb) && verb.length <= 4 ? verb + verb.slice(-1) : verb
  const double = verb === 'refer' ? 'referr' : stem
  return [`${verb}s`, `${double}ed`, `${double}ing`]
}

/** By the verb given, its forms. */
const forms = new Map<string, readonly string[]>([
  ...regular.map((verb) => [verb, [verb, ...regularForms(verb)]] as const),
  ...Object.entries(irregular).map(([verb, own]) => [verb, [verb, ...own]] as const),
])

/** A verb's forms, the one given among them; for any other word, the word alone. */
export const formsOf = (word: string): readonly string[] => forms.get(word) ?? [word]
