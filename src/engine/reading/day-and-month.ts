const dateCue =
  /(?:\b(?:on|since|from|by|until|till|dated|date|before|after|w\/c|week commencing|mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun|sent|visit|meeting|call|email|e-mail|review|held|to|seen|due|family|home|school|next|last)(?:day)?[:,]?|^[-–*•\s]*|[(:;,–-]\s?)$/i
const scoreCue =
  /\b(?:flat|score|scored|got|baby|aged|age|room|number|no|mark|marks|rated|attended|done|was in|in|for|only|house|unit|apartment|dose|programme|course)[:.]?\s?\(?$/i

const changeCue = /\b(?:up|down|rose|fell|dropped|went|moved|increased|improved|reduced) (?:from|to)$/i
/** Arrested 24/5, WNB 8/4: what happens on a day. */
const happened =
  /\b(?:arrested|located|admitted|bailed|charged|excluded|suspended|moved (?:in|out)|received|opened|closed|ICPC|RCPC|strat|log)[:,]?$/i
/** … or may be counted too. */
const perhapsHappened =
  /\b(?:[SH]\/V|DNA(?:['’]?d)?|WNB|FTA['’]?d|incident|TAF|TAC|PEP|clinic|contact|missing|cancelled|started|returned|reported|disclosed|weighed|allocated|attempted|placed|logged|recorded|requested|spoke|rang|phoned|emailed|texted|court|interview|statement|conference|core group|hospital|A&E|out|in)[:,]?$/i
/** 3/5 sessions, 4/6 of them, 12/12 old. */
const countedAfter =
  /^\s*(?:%|\+|x\b|of\b|full\b|an?\b|(?:sessions?|days?|weeks?|wks?|months?|mths?|years?|yrs?|lessons?|visits?|tablets?|app(?:ointmen)?ts?|marks?|meetings?|times|hours?|hrs?|children|pupils|staff|spellings?|questions?|correct|right|old)\b)/i
const listed = /(?:^|\s)(\d{1,2}\/\d{1,2})\s*(?:,|,?\s*and|&|\+)$/u

const weekdayBefore = /\b(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day)?s?[,:]?$/i
/** SVD 6/5, admitted 11/3: when somebody was born, came in or went home. */
const wardCue =
  /\b(?:SVD|NVD|EMCS|ELCS|LSCS|C-section|LMP|EDD|EDC|born|admitted|adm|delivered|discharged)[:\s]*(?:on\s)?$/i
/** 9/12 dev review, 5/7 course: how old, or how long. */
const ofMonths =
  /^\s+(?:dev\w*|old|reviews?|checks?|r\/?v|rv|baby|infant|assessment|HCP|course|supply|of|hx|history|f\/u|extension|break|trial|appt|corrected|weight|wt)\b/i

/** 12/3 is a date where something says so; 1/2 a tablet, flat 12/3, 24/7, 8/10 and 7/12 are not. */
export function isDayAndMonth(text: string, before: string, after: string): boolean {
  const [day = 0, month = 0] = text.split(/[/.-]/u).map(Number)
  if (day < 1 || day > 31 || month < 1 || month > 12 || !text.includes('/') || text === '24/7') return false
  // 14/11 can be no share of anything.
  const isShareless = day > 12 && day > month
  const timeStandsBefore = /\b\d{1,2}:\d{2}[\s,]*(?:on\s*)?$/i.test(before)
  const timeFollows = /^[\s,]+(?:(?:at|about|around|approx\.?|c\.?)\s?)*\d{1,2}(?:[.:]\d{2}|\s?(?:am|pm))/i.test(after)
  if (timeFollows || timeStandsBefore || weekdayBefore.test(before) || wardCue.test(before)) return true
  if ((month === 12 || month === 7) && ofMonths.test(after)) return false
  const other = listed.exec(before)
  if (other?.[1] !== undefined && isDayAndMonth(other[1], before.slice(0, other.index).trimEnd(), ' and ')) return true
  if (changeCue.test(before) || (countedAfter.test(after) && !(before === '' && isShareless))) return false
  if (happened.test(before)) return true
  if (scoreCue.test(before) && !/\b(?:was in|seen in)$/i.test(before)) return false
  const ended = /^\s*(?:$|[.,;:)\]–—-])/u.test(after)
  if (isShareless) return true
  if (before === '' && (day > 12 || /^\s*[–—:-]\s|^\s+\p{L}/u.test(after))) return true
  const cued = dateCue.test(before)
  if ([5, 7, 10, 12].includes(month) && day <= month && !/\b(?:on|since|from|until|by|dated|day)$/i.test(before))
    return false
  if (perhapsHappened.test(before)) return true
  return cued && (ended || /^\s+(?:at|and|to|when|with|he|she|they|mum|dad|I|re|in|by|because)\b/i.test(after))
}

export const isDayThenMonth = (text: string): boolean => {
  const [day = 0, month = 0] = text.split('.').map(Number)
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
