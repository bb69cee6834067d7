import type { Met } from '../note.ts'
import { tellsWorry } from '../reading/worries.ts'

const ofNobody =
  /\b(?:be|become|becoming|as an?|needs?|need|no|any|every|each|whichever|like|wants?|wanted|without|never|not|either|requested|request|asked for|list for|applied for|last|previous|former|find|make|makes|made|(?:is|was|are|were|being) an?|works? as|worked as|(?:[Mm]um|[Dd]ad), an?|to be an?)\s+(?:(?:an?|the|any|new|another|his|her|own)\s+)*$|\b(?:has|have|of|with her|with his|all)\s+(?:two|three|four|five|\d)\s+$/i
/** If she is worried she can tell a teacher. */
const inGeneral =
  /\b(?:can|could|should|would|might|may|need to|if|whether|unless|whenever)\b[^.;]{0,30}\s(?:an?|another)\s+(?:[\p{L}’'-]+\s)?$/iu
const ofWriter =
  /\b(?:I am|I['’]m|I was|my role as|me,|I,|as(?: his| her| their| the)?)\s+(?:(?:the|an?|his|her|their|current|new|student|trainee|qualified|duty)\s+)*$/i
const belongs =
  /^(?:['’]s)?[\s-](?:visit|teams?|services?|duty|support|clinics?|report|meetings?|review|rooms?|office|desk|car|training|time|sessions?|groups?|referrals?|appointments?|appt|role|post|line|hub|drop|details|numbers?|involvement|allocation|list|rota|lead|caseload|assessments?|check|surgery|department|records?|notes?|letter|email|programme|course|unit|system|hall|books?|or|station|workers?|teachers?|staff|carers?)\b|^['’]s\s|^s['’]\s|^ (?:in|on) (?:the|a|his|her|my) (?:picture|photo|book|story|film|video|game|drawing|programme)\b/i

const sociable =
  /\b(?:play(?:ed|s|ing)?|shar(?:ed|es|ing)|chatt(?:ed|ing|y)|sang|sings|singing|hug(?:s|ged)?|sat (?:next to|with|by|beside)|work(?:ed|ing) (?:well )?with|had a go|have a go|for tea|sleepover|birthday|party|puppy|laugh(?:ed|ing)|enjoy(?:s|ed)?|danc(?:ed|ing)|ball|lego|sand|game)\b/i

/** Ordinary company: played with another child in the sand. Nobody needs to trace who. */
export const isOrdinaryCompany = ({ sentence }: Met): boolean =>
  sociable.test(sentence.reading.text) && !tellsWorry(sentence.reading) && !sentence.reading.tells.acts

/** Whether the words speak of somebody in particular who was there or was told, not of the job, a team, the writer or anybody. */
export function isParticular({ sentence, hit }: Met): boolean {
  const before = sentence.reading.text.slice(Math.max(0, hit.start - 48), hit.start)
  const after = sentence.reading.text.slice(hit.end, hit.end + 20)
  return !ofNobody.test(before) && !inGeneral.test(before) && !ofWriter.test(before) && !belongs.test(after)
}
