import { tells } from './tells.ts'

const agency =
  /\b(?:MASH|MARAC|CAMHS|CSC|EDT|LADO|YOT|YJS|SALT|SaLT|OT|EP|EWO|CYPMHS|MHST|SPA|SARC|NSPCC|CHUMS|FNP|PRU|SENDIASS|GP|\p{Lu}{3,6}|social (?:care|services|work\w*)|children['’]?s (?:services|social care|centre|team)|early help|front door|police|school nurs\w+|health visit\w+|counsell\w+|young carers|family (?:support|hub|centre|solutions|group)|food ?bank|domestic abuse|women['’]?s aid|refuge|support service|services?|team|hub|agenc(?:y|ies)|professionals|local authority|council|hospital|surgery|paediatric\w*|speech|therap\w+|mental health|drug|alcohol|substance|youth (?:offending|justice|service)|probation|housing|Prevent|Channel|autism|school|college|nursery|court|CAFCASS|partners|psycholog\w+|mentor\w*|mediation|charity|project|clinic|dentist|optician)\b/u

/** Whether the words name an agency, or a service, outside. */
export const tellsAgency = tells(agency)

const openOrDone =
  /\b(?:no|not|never|if|whether|unless|consider(?:ed|ing|s)?|criteria for|threshold for|discuss(?:ed|ing)?|awaiting|await|waiting for|wait for|re|about|following|after|since|from|previous|earlier|last|chase[d]?|chasing|regarding|received|would|could|should|may|might|need(?:s|ed)? to|needs?|to|will|can|ask(?:ed)? (?:for|about)|want(?:s|ed)?|agreed|agree|declin(?:ed|ing)|GP|their|his|her own|before|until|when|once|history of|second|their own)\s+(?:(?:the|a|an|be|any|further|another|formal|anon|anonymous|self|initial|original|historic|old|school|received|new|our|this|that|him|her|them|have|been|make|made|also)\s+){0,3}$/i
const byOthers =
  /^[^.;]{0,60}\bby (?:(?:the|his|her|their|an?) )?(?:GP|police|health|school nurse|hospital|mum|dad|mother|father|parents?|family|CAMHS|social|paediatric\w*|consultant|A&E|nursery|college|previous|former|last|midwife|another|him|her|them)\b/i
/** Referred to me by his tutor, referred to his notes. */
const toWriter = /^\s(?:me|us|my|our|as|(?:his|her|the) (?:notes?|file|book|list|chart|diary|map|picture))\b/i
const decidedSince =
  /^\s*(?:[\w'’]+\s+){0,4}(?:declined|rejected|accepted|considered|closed|discussed|not|if|has been|withdrawn|refused|pending|decision|decided|form|process|criteria|pathway|route|needed|required)\b/i

/** A referral that was not made by the writer's side, is only thought of, or came long before. */
export const isOpenOrOthers = (before: string, after: string): boolean =>
  openOrDone.test(before) || toWriter.test(after) || byOthers.test(after) || decidedSince.test(after)
