import type { Reading } from './reading.ts'

const writer = /\b(?:I|we|me)\b/u
const others =
  /\b(mum|mam|mother|dad|father|nan|gran|grandad|carer|staff|teacher|tutor|parent|aunt|uncle|sister|brother|police|officer|neighbour|Mr \p{Lu}\p{Ll}+|Mrs \p{Lu}\p{Ll}+|Ms \p{Lu}\p{Ll}+|Miss \p{Lu}\p{Ll}+|Dr \p{Lu}\p{Ll}+)\b/iu

/**
 * Whether a sentence quotes words that may be those another sentence sums up: not what the writer said, nor somebody the
 * summing up does not speak of.
 */
export function mayQuote(quoting: Reading, summing: Reading): boolean {
  return quoting.quotations.some((quotation) => {
    const lead = quoting.text.slice(Math.max(0, quotation.start - 40), quotation.start)
    if (/\b(?:I|we) (?:\w+ ){0,2}(?:said|asked|replied|told|explained|repeated)\b/u.test(lead)) return false
    if (quoting === summing || writer.test(lead) || /\b(?:heard|hears)\b/u.test(lead)) return true
    const other = others.exec(lead)?.[1]?.toLowerCase()
    return other === undefined || summing.text.toLowerCase().includes(other)
  })
}
