import type { Span } from '../../model/span.ts'
import { remembered } from './remembered.ts'

const short =
  /(?:(?<=[\p{Ll},] )|(?<=^)(?=\p{L}+ (?:said|says|was|is|had|has|sat|ran|came|went|told|did|got|left|cried|hit|threw|\p{Ll}{2,}ed)\b))(?!(?:Mum|Mam|Dad|Nan|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|The|She|His|Her|Who|How|Why|Not|Mr|Ms|Dr|He|It|We|No|My|Our|But|And|All|One|Two|Six|Ten|Yr|Key|Has|Had|Was|Did)\b)\p{Lu}\p{Ll}{1,2}\b(?!\.)/gu

/** Ada, Tom, Jo: with so few letters a capital is less sure, and must stand within a sentence or before what somebody does. */
export const shortNames = remembered((reading): readonly Span[] =>
  [...reading.text.matchAll(short)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !reading.isQuoted(span)),
)
