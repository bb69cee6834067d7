import type { Span } from '../../model/span.ts'
import { tells } from './tells.ts'

const day =
  /\b(?:tomorrow|tmrw|today|tonight|this (?:morning|afternoon|evening|week|lunchtime)|(?:mon|tues?|weds?|wednes|thurs?|fri|sat|satur|sun)(?:days?)?|by (?:the )?(?:end|close|start|\d|noon|lunch|home time|half term|christmas|easter)|next (?:week|wk|month|term)|in the morning|within (?:the )?(?:\d|one|two|three|24|48|next|a (?:week|day|month))|in (?:\d+|one|two|three|four|six) (?:days?|weeks?|wks?|months?)|every|(?:daily|weekly|fortnightly|monthly)(?!\s(?:tasking|briefing|meeting|mtg|supervision|review|catch|handover|group|call|planning))|each (?:day|week|morning|month|night|lunch\w*|break(?:time)?)|once a|twice a|w\/[ce]|week commencing|straight ?away|immediately|at once|\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)|\d{1,2}:\d{2}|half term|end of (?:the )?(?:day|week|month|term|school)|before (?:school|break|lunch|registration|tea|bed|the weekend|he goes|she goes|home time)|after school|first thing|later today|at (?:noon|lunch(?:time)?|break(?:time)?|pick[- ]?up|home time|\d)|on (?:the )?\d|from now|until|by then|same day|that (?:morning|afternoon|evening|night)|the (?:day|week) (?:before|after))\b|\d{1,2}[./]\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d\/(?:7|52|12)\b/i

/** Whether the words say when: a date, a day, a time, how soon or how often. "The next meeting" is no day. */
export const saysWhen = tells(day)

/** I will tell her worker, she has been here since the 20th. */
const hasBeenSince = /[,;] (?:s?he|they|it|this|that|mum|dad)(?:['’]s| has| have| had| was)\b[^,;]*\bsince\b/i
/** The part of a sentence that a plan stands in: what is said before it at length or after it of the past, cut off by a comma, has days of its own. */
export function clauseOf(text: string, { start }: Span): string {
  const cut = Math.max(text.lastIndexOf(', ', start), text.lastIndexOf('; ', start), text.lastIndexOf(' – ', start))
  if (cut > 12) return text.slice(cut)
  const past = text.includes('since') ? hasBeenSince.exec(text) : null
  return past !== null && past.index > start ? text.slice(0, past.index) : text
}
