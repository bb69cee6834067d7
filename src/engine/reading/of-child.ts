import type { Span } from '../../model/span.ts'

const adult =
  /\b(?:mum|mam|mom|mother|dad|father|parents?|carers?|nan|gran|grandma|grandad|grandparents?|stepdad|stepmum|partner|M|F|worker|workers|police|officer|school|nursery|college|teacher|staff|manager|nurse|visitor|midwife|consultant|doctor|GP|IRO|SW|HV|CAMHS|professionals?|agenc(?:y|ies)|representative|Mr|Mrs|Ms|Miss|Dr|PC|DC|I|we|foster|interpreter|bus|train|tram|taxi|cab|transport|driver|plumber|engineer|landlord|the \d+)\b/u
const adultAnyCase = new RegExp(adult.source.replace('M|F|', ''), 'iu')
const appointment =
  /\b(?:appt|appts|appointments?|app|clinic|dentist|dental|review|hospital|CAMHS|SALT|OT|optician|orthodontist|audiology|hearing test|eye test|assessment|paediatric\w*|paeds|check-?up|immunisations?|imms|vaccinations?|scan|medical|physio\w*|therapy|counselling|session|sessions|follow[- ]up|outpatients?|surgery|visit)\b/i
/** He did not attend his dental appointment: whoever the sentence before begins with. */
const ofOwnAppointment =
  /^\s+(?:his|her|their)\s+(?:\p{Ll}+\s+)?(?:appointments?|appt|check-?up|review|scan|assessment)\b/u
const opening = /^\W*(?:[\p{L}’'-]+\s+){0,2}[\p{L}’'-]+/u
const ofAdults =
  /^\s+(?:(?:the|a|her|his|their|this|any|last|today['’]s)\s+)?(?:[\p{L}’'-]+\s+){0,2}(?:meetings?|conference|core group|TAF|TAC|court|hearing|parenting|course|parents['’]? evening|work|school|nursery|college|lessons?|class|panel|training|interview|ICPC|RCPC|PLO|contact)\b/iu

/** Not coming, said of a child, who is brought: not of an adult, a meeting of adults, or school. */
export function isOfChildNotBrought(
  text: string,
  span: Span,
  sentenceBefore: string,
  child: string | undefined,
): boolean {
  const before = text.slice(Math.max(0, span.start - 80), span.start).replace(/^.*[.;:–—]/u, '')
  const after = text.slice(span.end, span.end + 80)
  if (ofAdults.test(after) || adult.test(before) || adultAnyCase.test(before.replaceAll(/\bdental nurse\b/gi, '')))
    return (
      appointment.test(before) &&
      !/\b(?:mum|dad|mother|father|parents?|he|she|they)\b/i.test(before) &&
      !ofAdults.test(after)
    )
  const subject =
    /([\p{L}’'-]+)\s+(?:(?:has|had|have|also|again|then|just|still|often|simply)\s+)*$/u.exec(before)?.[1] ?? ''
  if (/^(?:he|she|they)$/i.test(subject))
    return !adultAnyCase.test(ofOwnAppointment.test(after) ? (opening.exec(sentenceBefore)?.[0] ?? '') : sentenceBefore)
  if (/^\p{Lu}/u.test(subject) && child !== undefined) return child.includes(subject) || subject.length <= 2
  return (
    /^\p{Lu}\p{Ll}/u.test(subject) ||
    appointment.test(text) ||
    /\b(?:child|baby|young person|pupil|boy|girl)$/i.test(subject)
  )
}

/** A partner said or written to be eighteen or more, of somebody who is no parent. */
export function isOfAdult(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 80), span.start)
  const after = text.slice(span.end, span.end + 60)
  if (/\b(?:mum|mam|mother|mo?m|dad|father|parents?|nan|gran|aunt|auntie|sister|carer|M|F)(?:['’]s)?\b/i.test(before))
    return false
  if (/^(?:older|adult)\b/i.test(text.slice(span.start, span.end))) return true
  if (
    /^[^.;]{0,50}\b(?:twenties|thirties|forties|[2-4]0['’]?s|grown man|much older|(?:twice|double) her age)\b/i.test(
      after,
    )
  )
    return true
  const age =
    /^\s*[,(–-]*\s*(?:who is |is |(?:he|she)['’]s |aged? |also |thought to be |believed to be |about |approx\.? |he is |around )*(\d{2})(?!\d|\/|:|\.\d)/i.exec(
      after,
    )?.[1] ??
    /\b(\d{2})[\s-](?:year|yr)s?[\s-]old\s+$/i.exec(before)?.[1] ??
    /\b(\d{2})\s?(?:yo|y\/o)\s+$/i.exec(before)?.[1]
  return age !== undefined && Number(age) >= 18
}
