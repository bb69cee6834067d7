import { tellsIn } from './tells.ts'

const notKnown =
  /\b(?:not known|unknown|(?:do|does|did)(?:n['’]?t| not) (?:know|see|hear|remember|recall|catch|want to be named|want to give|give (?:a|his|her|their) name|say (?:who|when|what|which))|(?:can|could)(?:n['’]?t|not| not) (?:say|tell|recall|remember|be sure|see|hear|find out)|would(?:n['’]?t| not) (?:say|tell|give|name)|not sure (?:when|who|what|which)|unable to (?:recall|remember|say|see|tell)|no name (?:was )?given|wish(?:es|ed)? to (?:remain|stay) anonymous|anonymous(?:ly)?|a stranger|nobody (?:saw|heard|knows)|no[- ]one (?:saw|heard|knows))\b/i

/** Whether the writer says that something is not known, was not seen, cannot be recalled or was not given. */
export const saysNotKnown = tellsIn(notKnown)
