import { tells } from './tells.ts'

/** Words that give a reason. "As" and "since" only where they begin a clause, not a time or a comparison. */
const plainly =
  /\b(?:because|cos|due to|owing to|given (?:that|how|the (?:fact|circumstances|history|age|lack|level|nature|context|information))|seeing (?:that|as|how)|in view of|in light of|in the light of|so that|on the basis|on the grounds|on grounds of|the reasons?|reasons? (?:being|is|was|given)|reasons?:|rationale:?|justification:?|which (?:means|meant|explains)|having considered|after considering|taking into account|this means|in order to|(?:goals|outcomes|aims|targets|actions) (?:(?:are|were|have been|all|now) )*(?:met|achieved|complete))\b/i
const asClause =
  /(?:^|[,;:–—(-]\s*|\b\w+\s+)as\s+(?!a\s+result\b|well\b|if\b|though\b|soon\b|usual\b|per\b|above\b|below\b|planned\b|agreed\b|advised\b|requested\b|discussed\b|normal\b|before\b|such\b|yet\b|much\b|many\b|long\b|part\b|an?\s|follows\b|expected\b|arranged\b|(?:things|matters|it)\s+stands?\b|recorded\b|described\b|stated\b|above\b|and\b|often\b)(?:[\p{L}’']+\s+){0,4}?(?:(?:is|are|was|were|has|have|had|does|did|do|can|could|will|would|no|not|there|he|she|they|it|we|I|both|all|this|that|none|nothing|nobody|mum|dad|parents?|child|family)\b|[\p{L}]+(?:ed|s)\b)/iu
const notAsClause = /\b(?:as|so|same|such)\s+[\p{L}]+\s+as\b/iu
const sinceClause =
  /\bsince\s+(?:there|he|she|they|it|we|I|no|nothing|nobody|both|all|this|that|mum|dad|the\s+(?:family|parents?|child|school|police|concern|information|threshold|mark|injury|account|explanation)|parents?)\b(?!\s+(?:started|moved|came|left|arrived|began|split|was\s+(?:born|little|small)))/i
/** Since whoever or whatever is or did so: a name or thing with its verb, where "since the visit" is a time. */
const sinceThing =
  /\bsince\s+(?:(?:the|a|an|his|her|their|our|my|its|these|those|that)\s+(?:[\p{L}’'-]+\s+){1,3}?|\p{Lu}[\p{L}’'-]+\s+)(?:is|are|was|were|has|had|have|did|does|do|can|could|will|would)(?:n['’]t)?\b/u
/** …, since the video shows it. */
const sinceShown =
  /,\s+since\s+(?:the|a|an|his|her|their|our|my)\s+(?:[\p{L}’'-]+\s+){1,3}?(?:shows?|showed|says?|said|confirms?|confirmed|suggests?|suggested|explains?|explained|match(?:es|ed)?|supports?|supported|wants?|wanted|knows?|knew|remains?|gave|means?|meant|agrees?|agreed|saw|seen)\b/u
/** "Closed: the mark is an old one." */
const afterColon = /^(?:\s+[\p{L}\d’'-]+){0,7}\s*(?::|\s[–—-])\s+(?:\S+\s+){3,}\S/u
/** "…, so no further action": what stands before the decision is its reason. */
const soDecided = /[,\s–-]\s*(?:so|therefore|hence|thus)\s+(?:[\w’']+\s+){0,4}$/i

/** Whether the words say why: anywhere in them, or (given what stands before the decision) leading up to it. */
export const saysWhy = (text: string): boolean =>
  plainly.test(text) ||
  (/since\s/i.test(text) && (sinceClause.test(text) || sinceThing.test(text) || sinceShown.test(text))) ||
  (hasAsClause(text) && !notAsClause.test(text))
const hasAsClause = tells(asClause, /\bas\s/i)

/** Whether what follows a decision, after a colon or dash, is long enough to be its reason. */
export const explains = (after: string): boolean => afterColon.test(after)

export const leadsTo = (before: string): boolean => soDecided.test(before)

const showsGround =
  /\b(?:which confirm|confirm(?:s|ed|ing)? (?:that|it|this|the)|which (?:matches|matched|fits|fitted|tallies|tallied|agrees|explains|explained)|tall(?:y|ies|ied) with|fits with|show(?:s|ed)? (?:me|us|that)|explain(?:s|ed) (?:that|how)|accounts? (?:match|agree|fit)|consistent with|accounts? (?:is|are|was|were) (?:the same|consistent)|own account|would expect|nobody (?:was|is|else)|no[- ]?one (?:was|is|else)|was (?:already )?over|no evidence|nothing (?:to suggest|suggests)|satisfied that|ruled out|withdr(?:ew|awn)|turned out|(?:as )?there is no consent|without consent we|(?:has|have) been (?:achieved|met|completed)|goals (?:were |are )?(?:all )?(?:met|achieved)|outcomes (?:were |are )?(?:all )?(?:met|achieved))\b/i
const opensWithReason =
  /^(?:(?:this|that|it)(?: is| was|['’]s) because|because|(?:the|his|her|their|my|our) (?:main |only )?reasons?\b|reasons?\b|rationale\b|as (?:there|the|he|she|they|mum|dad|it|we|no)\b|since (?:there|the|he|she|they|it)\b|there (?:has|have) been no\b|there(?: is| was| are| were|['’]s) (?:no|nothing|nobody|an? (?:stable|safe|safety|good|clear|trusted|plan))\b|both (?:families|parents|children|of them|girls|boys)\b|my reason|(?:it|this|that|doing so|to do so|telling (?:them|her|him)) (?:would|could|might) (?:put|make|place|raise|increase|have)|(?:the|his|her|this) (?:\w+ )?(?:bruises?|marks?|cut|scratch(?:es)?|graze|injury|bump|swelling) (?:is|was|are|were) (?:where|from|the one|what|old|an? (?:old|birth)))/i

/** Whether the sentence before a decision is plainly what it rests on. */
export const isGround = tells(showsGround)

/** Whether the sentence after a decision gives its reason. */
export const givesReason = (text: string): boolean =>
  opensWithReason.test(text.trim()) || /\b(?:the reason|th(?:is|at) is because|rationale:)/i.test(text)

/** A threshold that was not met is no reason by itself: which one, and why not? */
const emptyReason =
  /\b(?:as|because|since|due to)\s+(?:\w+\s+){0,3}(?:not\s+(?:meet|met|meeting)|n['’]?t\s+meet|doesn['’]?t\s+meet|didn['’]?t\s+meet|below|under)\s+(?:\w+\s+){0,3}(?:threshold|criteria)\W*$/i
export const isEmptyReason = (text: string): boolean => emptyReason.test(text)
