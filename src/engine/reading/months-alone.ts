import { eachMatch, matchesAt } from './sought.ts'

const month =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jul|aug|sept|oct|nov|dec)\b/g
// Each is tried at months only.
const behindWord =
  /(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|(?<!\b(?:[Rr]eply|[Rr]esponse|[Ee]-?mail|[Cc]all|[Tt]ext|[Mm]essage|[Nn]ote|[Hh]eard|[Tt]\/c) )[Ff]rom|[Bb]y|[Dd]uring|[Ll]ast|of|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter|[Tt]hroughout)[\s-]+)[A-Z][a-z]+\b(?![\s,]*\d)(?![\s-]+\p{Lu})/uy
/** One contact (Nov), first seen Sept: months that are nobody's name. */
const here =
  /(?<=\(|(?:^|\s)(?!every|each|next|this|for|the|to|and|born|due)\p{Ll}+\s)(?:January|February|July|September|October|November|December|Feb|Jul|Sept?|Oct|Nov|Dec)\b(?=[).,;]|\s(?:for|re|by|when|after|but|with)\b)(?![).,;\s]*\d)/uy
/** Since jan, left in nov: in small letters only months that are no other word. */
const small = /(?<=\b(?:in|since|until|till|by|during|last|early|late|mid|throughout)\s+)[a-z]+\b(?![\s,]*\d)(?!['’-])/y
const ofLog = /[A-Z][a-z]+\s*[–—:-]\s/y

/** Each month that stands by itself where it is a time, without a day before it or a number behind. */
export function eachMonthAlone(text: string, take: (start: number, end: number) => void): void {
  eachMatch(month, text, ({ 0: name, index }) => {
    if (
      matchesAt(behindWord, text, index) ||
      matchesAt(here, text, index) ||
      matchesAt(small, text, index) ||
      (index === 0 && matchesAt(ofLog, text, 0))
    )
      take(index, index + name.length)
  })
}
