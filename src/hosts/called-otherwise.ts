/** What fields are called that are no notes. Whole names or their beginnings: “Grounds for search” is a note. */
const names: readonly RegExp[] = [
  // Searches.
  /^(search|filter|find|look ?up)([\s:.…]*$|\s+(for|by|in|all|any|here|this|the|your|my|or|records?|people|persons?|child|children|pupils?|staff|cases?|files?|messages?|mail|notes?|sites?)\b)/,
  /\b(search|filter)[\s_-]?(box|bar|field|terms?|query|input|text)\b/,
  /^(q|query|keywords?)$/,
  // Mail.
  /^(e-?mail|message)[\s_-]?(body|box|composer|content|input|text)?([,.:;].*)?$/,
  /^(new (message|e-?mail)|subject|reply|composer?)$/,
  /^compose[\s_-]?(mail|e-?mail|body|message|reply|a|an|your)\b/,
  // Conversations, with people and with machines.
  /^(type|write|send|enter|post)( an?| your| the| to)?( new)? (message|reply|response|chat|prompt)\b/,
  /^(message|reply|type|write) (to )?[#@]/,
  /^(reply to|message copilot|message chatgpt|ask (anything|me|us|ai|copilot|gemini|chatgpt))\b/,
  /^(live )?chat([\s_-](box|input|message|text|composer))?$/,
  /^prompt([\s_-](box|input|text|textarea))?$/,
  // Code and addresses.
  /^(code|sql|json|xml|ya?ml|css|html|java ?script|script|regex|formula)([\s_-](editor|input))?$/,
  /^(url|uri|link|website|web address|address bar)$/,
]

/** Whether a field of this name is one for searching, chatting, mail or code, by its label or by what its page calls it. */
export const isCalledOtherwise = (name: string): boolean => {
  const plain = name.trim().replace(/\s+/g, ' ').toLowerCase()
  return plain !== '' && plain.length <= 100 && names.some((pattern) => pattern.test(plain))
}
