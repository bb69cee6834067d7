import { remembered } from './remembered.ts'
import { SeveralTells } from './several-tells.ts'

const parent =
  '(?:mum|mam|mom|mother|dad|father|parents?|carers?|guardian|family|both|nan|grandmother|grandparents?|M|F|Ms \\p{Lu}\\p{Ll}+|Mrs \\p{Lu}\\p{Ll}+|Mr \\p{Lu}\\p{Ll}+|she|he|they)'
const knowing =
  "(?:aware|informed|told|agree(?:s|d)?|agreement|consent\\p{L}*|happy (?:for|with|to)|gave (?:her|his|their) (?:permission|ok|okay)|refus(?:es|ed)|declin(?:es|ed)|know(?:s|n)?|knew|notified|discussed|talked through|explained|said (?:yes|no|ok|that was fine|she was fine|he was fine)|asked for|wants?|wanted|requested|signed|supportive|in agreement|on board|did(?:n[’']t| not) want|objected?)"
const knows = new RegExp(`\\b${parent}\\b[^.;]{0,60}?\\b${knowing}\\b`, 'iu')
const toldThem =
  /\b(?:told|informed|rang|phoned|called|spoke (?:to|with)|spoken (?:to|with)|explained (?:\w+ ){0,4}to|discussed (?:\w+ ){0,4}with|let|made|asked|advised|agreed (?:\w+ ){0,3}with|shared (?:\w+ ){0,3}with|agreement (?:of|from)|permission (?:of|from))\s+(?:both\s+|his\s+|her\s+|the\s+|their\s+)?(?:mum|mam|mom|mother|dad|father|parents?|carers?|family|Ms \p{Lu}|Mrs \p{Lu}|Mr \p{Lu}|her|him|them)\b/iu
/** Rang social care to let them know: them is the agency. */
const tellsThemselves =
  /\b(?:social care|services|MASH|CSC|EDT|LADO|CAMHS|police|council) (?:to|and) (?:let|told|informed) them\b/i
const outright =
  /\bconsent|\bwith (?:her|his|their|mum['’]?s|dad['’]?s|parents?['’]?s?|parental|the family['’]s|[\w-]+['’]s) (?:(?:written|verbal|signed|full|express|explicit) )?(?:agreement|knowledge|approval|blessing|ok|okay|permission)|\bwithout (?:telling|informing|their knowledge|the parents)|\bpermission\b|\bnot (?:told|informed|to tell|telling|contacted|been told)\b|\bdid(?:n['’]?t| not) (?:tell|inform|contact|ring|let)\b|\blawful basis\b|\blegal basis\b|\bagree(?:s|d)? to (?:the|a|this|us|our|my|being|be|it)\b|\b(?:would|could|might|may) (?:put|place|increase)\b[^.;]{0,60}\b(?:risk|danger|harm)|\bself[- ]referr/i
const aboutPassing =
  /\b(?:refer(?:ral|red|ring)?|MASH|shar(?:e|ed|ing)|pass(?:ed|ing)? (?:it|this)?\s?on|social care|report(?:ed)?|sent|sending|CAMHS|early help)\b/i
const parents = /\b(?:mum|mam|mom|mother|dad|father|parents?|carers?|family|guardian|grandmother|nan)\b/i

const several = new SeveralTells()
const isOutright = several.tells(outright)
const isAboutPassing = several.tells(aboutPassing)
const namesParents = several.tells(parents)
const tellsWhatTheyKnow = several.tells(knows)
const tellsWhoTold = several.tells(toldThem)
const tellsAgencyItself = several.tells(tellsThemselves)
const mayTell = several.may()
const theyKnow = (may: number, text: string): boolean =>
  tellsWhatTheyKnow(may, text) || (tellsWhoTold(may, text) && !tellsAgencyItself(may, text))

/** Whether a sentence says that parents know of something passed on, what they said to it, or why they were not told. */
export const saysParentsKnow = remembered(({ signals, text }): boolean => {
  const may = mayTell(signals)
  return isOutright(may, text) || (isAboutPassing(may, text) && theyKnow(may, text))
})

/** Whether a sentence beside one that passes something on says that parents know. */
export const mayMeanParentsKnow = remembered(({ signals, text }): boolean => {
  const may = mayTell(signals)
  return isOutright(may, text) || (namesParents(may, text) && theyKnow(may, text))
})
