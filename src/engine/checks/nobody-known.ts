import { namesSomebody } from '../reading/naming.ts'
import type { Reading } from '../reading/reading.ts'
import { tellsIn } from '../reading/tells.ts'

const tellsNobodyKnown = tellsIn(
  /\b(?:(?:not|n['’]t|never|un|was|were|is|be|been|could|I) ?recogni[sz]ed?|(?<!\bcall(?:ed|s|ing) )(?:his|her|their|whose|surname|no) names?|names? of|(?:was|were|been|be|not|n['’]t|yet|to be) identified|identity|strangers?|(?:not|n['’]t) (?:want to |wish to |like to |able to )?(?:say|name|give|leave|tell (?:me|us)) (?:who|which|a name|names|any names?|him|her|them)(?! (?:that|to|if|what|how|why|when|about)))\b/i,
)

/** Nobody knows who it was, or it can be found out: not that something else is not known. */
export const isUnknown = (reading: Reading): boolean =>
  (reading.notKnown &&
    /\b(?:who|whom|whose|which|names?|named|unknown|anonymous\w*|stranger|not known|know (?:him|her|them|the)|(?:say|tell|remember|recall)[.;]?$|say who|identify)\b/i.test(
      reading.text,
    )) ||
  tellsNobodyKnown(reading)

/** Who rang, by name, or that they would not give one. */
export const tellsCaller = (reading: Reading): boolean =>
  /\b(?:call(?:er)?|rang|phoned|contact|referr(?:al|er)|informant)\b/i.test(reading.text) &&
  (namesSomebody(reading.text) || isUnknown(reading))
