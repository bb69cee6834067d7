import type { Met } from '../note.ts'

export const asks = ['hearsay', 'witness', 'certainty', 'state', 'judgement', 'impression'] as const
export type Asks = (typeof asks)[number]

/** Whether a term stands in the sense that is asked about. */
export function isSense(kind: Asks, met: Met): boolean {
  const { text } = met.sentence.reading
  const before = text.slice(0, met.hit.start)
  if (
    (kind === 'judgement' || kind === 'state') &&
    /\b(?:if|whether|in case|unless|evidence|indications?|risks?|training|spot|as far as)\b[^.;]*$|^it\s+$/i.test(
      before,
    )
  )
    return false
  const after = text.slice(met.hit.end)
  // Does not want to change school: a child's wish, not a verdict.
  if (met.hit.term.endsWith(' to change') && changesThing.test(after)) return false
  switch (kind) {
    case 'certainty':
      return isCertainty(met.hit.term, before, after)
    case 'impression':
      return isImpression(met.hit.term, before, after)
    case 'witness':
      return isUnnamedWitness(met.hit.term, before, after)
    case 'hearsay':
      return isHearsay(met.hit.term, before, after)
    default:
      return true
  }
}

const changesThing = /^\s(?!(?:and|but|or|so|because|as|at|anything|things|how|(?:his|her|their|the) ways?)\b)\p{L}/u

const whoOrWhat = /^\s+(?:that|he|she|they|there|it|this|mum|dad|nan|the|his|her|their|\p{Lu}\p{Ll}+)(?!\p{L})/u

/** Heard that, gather, word is: where the writer says so, and not of a word or of things to bring together. */
function isHearsay(term: string, before: string, after: string): boolean {
  if (/^(?:heard|gather|was told)\b/u.test(term) && before.trim() !== '') return false
  // Until we hear; when I hear back: waiting for word.
  if (/ hear$/u.test(term) && /\b(?:until|till|when|once|if|unless|whether|as soon as)\s+$/i.test(before)) return false
  // Alleged that he hit her: by nobody, where the line begins with it.
  if (/^(?:alleged|believed|suspected) (?:he|she|mum|dad|that)$/u.test(term) && /\p{L}/u.test(before)) return false
  // The file shows 14 reports of shouting.
  if (/\d\s+$/u.test(before)) return false
  // Reported missing, to the police: what was done about it.
  if (/reported$/u.test(term) && /^\s+(?:missing|lost|stolen|to)\b/u.test(after)) return false
  // I gather conkers with them; but: I gather he left.
  if (term === 'I gather' && /^\s+(?:\p{Ll}{3,}s|up|in|them)(?!\p{L})/u.test(after)) return false
  // Gather the bags in.
  if (term === 'gather' && /^\s+(?:the|his|her|their|this)\b/u.test(after)) return false
  return !/^(?:gather|(?:the )?word is)$/u.test(term) || whoOrWhat.test(after)
}

/** Spoke clearly, could clearly see, a clearly marked bottle; must have her inhaler with her. */
function isCertainty(term: string, before: string, after: string): boolean {
  if (term === 'must have')
    return /^\s+(?:not\s+)?(?:been|\p{Ll}+(?:ed|en|wn|ne|nt|id|ft|ght|ld|ad|ew)|got|had|come|run|hit|put|cut|let|read|seen|gone|done|lost|hurt)\b/u.test(
      after,
    )
  if (term === 'must be')
    return (
      !/\bI (?:said|told|explained|replied)\b[^.;]*\b(?:that|how) (?:it|this|that|things) $/u.test(before) &&
      /^\s+(?:\p{Ll}+ing|tired|upset|hungry|hard|awful|frightening|terrified|scared|lonely|jealous|desperate|drunk|the reason|something|more)\b/u.test(
        after,
      ) &&
      !/^\s+(?:kept|looked)/u.test(after)
    )
  // Asked if I could tell his mum: leave to tell somebody.
  if (term.endsWith(' tell') && /\b(?:if|whether|said|agreed|okay|ok|happy)\s+(?:that\s+)?$/i.test(before)) return false
  // The task was pretty clear to her; she was fairly sure of it.
  if (
    /(?:clear|sure|certain)$/u.test(term) &&
    (/^\s+(?:to|about|of|on|in|for|from|with|instructions?)\b|^\s*[.,;]|^$/u.test(after) ||
      (/ sure$| certain$/u.test(term) && !/^[\s–—•*-]*$|(?:\b(?:I|we|am|are)|['’](?:m|re))\s+$/i.test(before)))
  )
    return false
  if (term !== 'clearly') return true
  if (
    /\b(?:sp(?:oke|eak|eaks|eaking|oken)|sa(?:y|id|ys)|told|wrote|written|writ(?:e|es|ing)|see|saw|seen|hear|heard|explain(?:ed|s)?|mark(?:ed|s)?|very|more|think|talk(?:ed|s|ing)?|quite|communicat\w+|read|reads|answer(?:ed|s)|signed|sang)\s+(?:(?:\w+\s+)?|\w+ly\s+and\s+)$/i.test(
      before,
    )
  )
    return false
  // Spelled it out clearly and slowly.
  if (/^\s+and\s\p{Ll}+ly(?!\p{L})/u.test(after)) return false
  return !/^\s+(?:see|hear|heard|saw|seen|visible|marked|labelled|printed|said|say|told|stated|explained|written|audible|remember\w*|describe\w*|identif\w*|defined|recorded)\b|^\s*[.,;)]|^\s*$/i.test(
    after,
  )
}

const ofNumber = /^\s+(?:(?:was|has|had|about|around|only)\s){0,3}(?:\d|(?:two|three|four|five|six|ten|half)\b)/u
const mood =
  /^\s+(?:(?:very|quite|really|a bit|a little|so|rather|somewhat|extremely|fairly|pretty|visibly|increasingly|more|like|as if|as though|to)\s+)*(?:worried|exhausted|tired|upset|sad|anxious|scared|frightened|unhappy|angry|cross|annoyed|uncomfortable|nervous|low|down(?! (?:at|to|towards|on|as|when|while|and (?:went|did|said|picked|played|started|mumbled|whispered|nodded|shook))\b)|stressed|happy|pleased|fed up|withdrawn|distressed|confused|guilty|embarrassed|ashamed|unwell|ill|poorly|drunk|hungover|under the influence|hungry|lost|shocked|surprised|bored|relaxed|calm|content|settled|frustrated|agitated|irritated|guarded|defensive|flat|depressed|tense|wary|afraid|terrified|miserable|cheerful|excited|relieved|disappointed|petrified|shattered|startled|spooked|sheepish|shifty|sullen|glum|gutted|devastated|panicked|panicky|worn out|drained|knackered|rough|vacant|dazed|spaced out|distant|subdued|tearful|teary|hopeless|proud|keen|fine|ok|okay|well|unwell|off|odd|furious|livid|horrified|genuinely|rattled|shaken|shook up|moody|grumpy|clingy|he|she|they|it|mum|dad|be|have|struggling|unsure|reluctant|uneasy|concerned|overwhelmed|in pain|jealous|lonely)\b/i

/** A look, the sound she makes: not how somebody looked or sounded. */
const isNoun = (before: string, after: string): boolean =>
  /\b(?:a|an|the|his|her|their|that|this|[“"’”]\w*|\w+y|long|loud|no|any|some|of)[”"’]?\s+$/i.test(before) &&
  !/^(?:s|ed|ing)\b/u.test(after)

function isImpression(term: string, before: string, after: string): boolean {
  // I told him what I would say; I said that you would probably talk to his dad.
  if (/\bwhat\s+$|\byou\s+(?:would|will|might|could)\s+$/i.test(before)) return false
  if (term === 'look' || term === 'sound')
    return (
      !isNoun(before, after) &&
      mood.test(after) &&
      !/\b(?:to|not)\s+$/i.test(before) &&
      !/^\s+it (?:up|over|out)\b/u.test(after)
    )
  // He felt like he was drowning: his feeling.
  if ((term.startsWith('felt like') || term.startsWith('feels like')) && before.trim() !== '') return false
  // Probably about ten minutes: how many.
  if (term.startsWith('prob') && ofNumber.test(after)) return false
  // Aged about 15 I would say: how old, how many.
  if (term.startsWith('I ') && /\d\D{0,12}$/u.test(before) && /^\s*(?:[.,)]|$)/u.test(after)) return false
  if (term === 'appear')
    return !/^\s+(?:at|in|on|from|before|again|under|near|behind|out)\b(?! the influence)/i.test(after)
  if (term === 'I feel' || term === 'I felt')
    return /^\s+(?:that\b|like\b|as\b|he\b|she\b|they\b|it\b|there\b|this\b|mum\b|dad\b|we\b|\p{Lu}\p{Ll}+\b|the (?:family|child|children|parents?|situation|home)\b|(?:his|her|their) \w+ (?:is|was|are|were)\b)/u.test(
      after,
    )
  if (/^I (?:think|thought|believe|suspect)$/u.test(term)) return !/^\s+(?:that['’]s|about|over|so\b|of\b)/i.test(after)
  if (term === 'I would think') return !/^\s+(?:about|over|it over|of)\b/u.test(after)
  if (/^(?:think|reckon|suspect)$/u.test(term))
    return (
      !/,\s\p{Lu}[^,]*,\s+$/u.test(before) &&
      /^$|[,;–-]\s+$/u.test(before.trimStart()) &&
      /^\s+(?:that\s+)?(?:he|she|they|it|there|this|mum|dad|nan|\p{Lu}[\p{L}]+|the|his|her|their)\b/u.test(after)
    )
  return true
}

/** Was seen getting into a car: by whom? But: was seen by Dr Hall, was seen at home on 3 March, was seen alone. */
function isUnnamedWitness(term: string, before: string, after: string): boolean {
  // Seen with two older lads: where a line begins with it.
  // No injuries were seen: whoever writes it looked.
  if (/\b(?:no|none|nothing|nobody)\b[^.;,]*$/i.test(before)) return false
  if (/^(?:seen|spotted|overheard|heard|witnessed) /u.test(term))
    return /^[\s–—-]*$/u.test(before) && !/\bby\s+\p{Lu}/u.test(after)
  if (
    /\bby\s+(?!the\s+(?:park|shops?|gate|road|door|river|school|field|side|window)\b)/i.test(after) ||
    /\b(?:I|we|to be|be)\s*$/u.test(before)
  )
    return false
  if (
    before.trim() === '' &&
    /^\s+(?:on|in|with|at|near|by|out|around|to)\b(?!\s+(?:clinic|class|school|nursery|surgery|home|A&E|hospital|the\s+(?:clinic|lesson|class|room|setting|surgery|hospital)))/i.test(
      after,
    )
  )
    return true
  return /^\s+(?:\w+ly\s+)?(?:\p{Ll}+ing\b|to\s+\p{Ll}+|with\b|in\s+(?:a|the|town|possession)\b|near\b|by\s+the\s+(?:park|shops?|gate|road|door|river|school|field)\b|outside\b|leaving\b|drunk\b|out\b|around\b|hanging\b|behind\b|on\s+(?:the|a|his|her)\b(?!\s+own)|entering\b|that\b|at\s+(?:the|a)\s+(?!(?:\p{L}+\s)?(?:clinic|hospital|surgery|appointment|meeting|review|visit|door|time|end|start|group|session|centre|dentist|weekend)\b)\p{Ll})/iu.test(
    after,
  )
}
