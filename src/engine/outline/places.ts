import type { Span } from '../../model/span.ts'
import type { ToldSentence } from '../told-sentence.ts'
import { eachOutsideQuotations } from './outside-quotations.ts'

const kinds =
  'playground|(?:book|home|reading|sand) corner|class(?:room)?|corridor|hall|canteen|dining (?:room|hall)|kitchen|bedroom|bathroom|toilets?|bath|living room|lounge|front room|sitting room|garden|yard|car park|car|bus(?: stop)?|taxi|street|road|park|shop|supermarket|gates?|entrance|reception|office|library|gym|changing rooms?|field|pitch|nursery|pre-?school|school|college|home|house|flat|hostel|hospital|surgery|clinic|station|court|centre|church|mosque|unit|ward|rooms?(?: \\d+\\w?)?|door(?:step)?|doorway|stairs|hallway|landing|lift|workshops?|queue|foyer|residence|placement'
const before =
  "(?:the|his|her|their|my|our|a|an|school|main|back|front|contact|upstairs|downstairs|local|student|[Yy]ear \\d+|maths|science|music|\\p{Lu}[\\p{L}’'-]+)"
const place = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Oo]n|[Oo]utside|[Ii]nside|[Nn]ear|[Bb]ehind|[Ii]nto|[Bb]y)\\s+(?:${before}\\s+){0,3}(?:${kinds})\\b|\\b(?:on the phone|by (?:tele)?phone|on (?:Teams|Zoom|WhatsApp|Snapchat|Instagram|TikTok)|[Hh]ome [Vv]isit|[Oo]nline)\\b`,
  'gu',
)

/** Where it was, as the note says it, each phrase once. */
export const placesIn = (sentences: readonly ToldSentence[]): Span[] => eachOutsideQuotations(sentences, place)
